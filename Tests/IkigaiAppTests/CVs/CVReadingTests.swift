import Foundation
import Logging
import Synchronization
import Testing

@testable import IkigaiApp

/// One place for first looks and one for slow files, as on a machine with two processors that is busy.
@Suite struct CVReadingTests {
  private let place: StoredPlace
  private let slots: MachineSlots
  /// The reading's own; a test that looks at the place itself takes `slowPlace`.
  private let slowSlots: MachineSlots
  private let slowPlace: MachineSlots
  private let reading: CVReading

  init() throws {
    place = try StoredPlace()
    let prefix = place.folder + "/"
    func slots(_ name: String, patience: Duration) -> MachineSlots {
      MachineSlots(
        pathPrefix: prefix + name, count: 1, patience: patience, waiting: WaitingThreads(maximum: 4))
    }
    self.slots = slots("reading-", patience: .seconds(9))
    // Long enough to outlast the moment for which a test has it.
    slowSlots = slots("slow-reading-", patience: .milliseconds(500))
    slowPlace = slots("slow-reading-", patience: .zero)
    reading = CVReading(
      slots: self.slots, slowSlots: slowSlots, extractor: CVTextExtractor(scratch: place.folder),
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  private func read(_ bytes: [UInt8], _ format: CVFormat) throws -> CVData {
    let file = try place.files.receive(random: .system)
    try bytes.withUnsafeBytes { try file.write($0) }
    return try reading.read(file, format: format, today: Timestamp(seconds: 1_780_000_000))
  }

  /// The failure of a reading on a thread of its own.
  private final class OtherReading: Sendable {
    private let outcome = Mutex<Failure?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ body: @escaping @Sendable () throws -> Void) {
      let thread = Thread { [self] in
        do { try body() } catch {
          outcome.withLock { $0 = error as? Failure }
        }
        done.signal()
      }
      thread.start()
    }

    func failure() -> Failure? {
      done.wait()
      return outcome.withLock { $0 }
    }
  }

  private var slowPlaceIsFree: Bool { (try? slowPlace.withSlot {}) != nil }

  /// Ten levels of forms that each draw the next ten times, and nothing to show: no program comes to its end.
  private static let endless: [UInt8] = {
    let first = 6
    let forms = (0..<10).map { level in
      let next = "/Resources << /XObject << /X \(first + level + 1) 0 R >> >>"
      return form(resources: next, content: String(repeating: "/X Do ", count: 10))
    }
    let objects =
      [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources << /XObject << /X \(first) 0 R >> >> >>
        """,
        "<< /Length 5 >>\nstream\n/X Do\nendstream", "null",
      ] + forms + [form(resources: "", content: "")]
    return PDFBuilder.document(objects.map { [UInt8]($0.utf8) })
  }()

  private static func form(resources: String, content: String) -> String {
    """
    << /Type /XObject /Subtype /Form /BBox [0 0 595 842] \(resources) /Length \(content.utf8.count) >>
    stream
    \(content)
    endstream
    """
  }

  @Test(arguments: [("cv.pdf", CVFormat.pdf), ("cv.doc", .doc), ("cv.docx", .docx)])
  func `a CV is read, also while slow files have all their places`(name: String, format: CVFormat) throws {
    let bytes = try CVFixture.bytes(name)
    let data = try slowPlace.withSlot { try read(bytes, format) }
    #expect(data.education.contains { $0.contains("Master") } && data.experienceCount > 0)
  }

  @Test(arguments: [
    ("blank.pdf", CVFormat.pdf, "ne contient pas de texte lisible"),
    ("protected.docx", .docx, "abîmé ou protégé par un mot de passe"),
  ])
  func `what is wrong with a file is said of its field`(name: String, format: CVFormat, part: String) throws {
    let bytes = try CVFixture.bytes(name)
    let failure = #expect(throws: Failure.self) { try read(bytes, format) }
    #expect(failure?.status == .unprocessableContent)
    #expect(failure?.fields?["cv"]?.contains(part) == true)
  }

  @Test func `a slow file gives its place up and has another for the rest of its time`() throws {
    let slow = OtherReading { _ = try read(Self.endless, .pdf) }
    let limit = ContinuousClock.now + .seconds(30)
    while slowPlaceIsFree && .now < limit { usleep(20_000) }
    // Another is read in the place that the slow one had.
    #expect(try read(CVFixture.bytes("cv.pdf"), .pdf).experienceCount > 0)
    #expect(!slowPlaceIsFree, "the slow one is still being read")
    let failure = slow.failure()
    #expect(failure?.status == .unprocessableContent)
    #expect(failure?.fields?["cv"]?.contains("trop complexe") == true)
    #expect(slowPlaceIsFree)
  }

  @Test func `a slow file that finds no place among its like is told so, and holds none`() throws {
    try slowPlace.withSlot {
      let failure = #expect(throws: Failure.self) { try read(Self.endless, .pdf) }
      #expect(failure?.code == "busy")
      let other = try read(CVFixture.bytes("cv.pdf"), .pdf)
      #expect(other.experienceCount > 0)
    }
  }

  @Test func `a slow file that has waited for its first look has no second`() throws {
    let slow = try slots.withSlot {
      let slow = OtherReading { _ = try read(Self.endless, .pdf) }
      usleep(2_000_000)
      return slow
    }
    #expect(slow.failure()?.code == "busy")
  }
}
