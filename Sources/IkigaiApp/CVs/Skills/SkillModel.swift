/// What the features of words weigh: a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over the
/// places that a word may have in the name of a skill. `make skill-model` makes it from labelled CVs.
struct SkillModel: Sendable {
  /// What a word is: the first of a name, one of its middle, its last, none of any name, or a name by itself.
  enum Tag: Int, CaseIterable {
    case first, inside, last, other, single

    /// Whether a word with the other tag may come after one with this.
    func allows(next tag: Tag) -> Bool {
      switch self {
      case .first, .inside: tag == .inside || tag == .last
      case .last, .other, .single: tag == .first || tag == .other || tag == .single
      }
    }
  }

  /// A weight for each tag, in hundredths.
  typealias Weights = SIMD8<Int32>

  /// The one that the program carries.
  static let standard = SkillModelTable.weights.withUTF8Buffer(SkillModel.init)

  /// By the tag before.
  private let transitions: [Weights]
  /// By the features' hashes. Half the room of sums: there are hundreds of thousands.
  private let weights: [UInt64: SIMD8<Int16>]

  /// - Parameter table: a line for each feature: its text, a tab, and the first letter of each tag with its weight, such
  ///   as "w0=soudure<tab>f83s121". The lines of "@first" and so on say what each tag weighs after that one.
  init(_ table: UnsafeBufferPointer<UInt8>) {
    var transitions = [Weights](repeating: Weights(), count: Tag.allCases.count)
    var weights: [UInt64: SIMD8<Int16>] = [:]
    weights.reserveCapacity(table.count / 20)
    for line in table.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let numbers = Self.weights(line[(tab + 1)...])
      if line.first == UInt8(ascii: "@"), let from = Self.tag(line[line.startIndex + 1]) {
        transitions[from] = numbers
      } else {
        var hash = FeatureHash()
        hash.add(line[..<tab])
        weights[hash.value] = SIMD8(clamping: numbers)
      }
    }
    self.transitions = transitions
    self.weights = weights
  }

  /// Reads "f83s-121".
  private static func weights(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Weights {
    var weights = Weights()
    var tag = 0
    var sign: Int32 = 1
    for byte in text {
      if byte == UInt8(ascii: "-") {
        sign = -1
      } else if let next = Self.tag(byte) {
        (tag, sign) = (next, 1)
      } else {
        weights[tag] = weights[tag] &* 10 &+ sign &* Int32(byte &- UInt8(ascii: "0"))
      }
    }
    return weights
  }

  /// The tag with this first letter, by its raw value.
  private static func tag(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "f"): Tag.first.rawValue
    case UInt8(ascii: "i"): Tag.inside.rawValue
    case UInt8(ascii: "l"): Tag.last.rawValue
    case UInt8(ascii: "s"): Tag.single.rawValue
    case UInt8(ascii: "o"): Tag.other.rawValue
    default: nil
    }
  }

  /// How many features it knows.
  var count: Int { weights.count }

  /// What a tag weighs after another; nil where it may not come there.
  func transition(from: Tag, to: Tag) -> Int? {
    from.allows(next: to) ? Int(transitions[from.rawValue][to.rawValue]) : nil
  }

  /// What the features of a token weigh together.
  func weights(of token: Int, in features: SkillFeatures) -> Weights {
    var sum = WeightSum(weights: weights)
    features.describe(token, to: &sum)
    return sum.total
  }

  private struct WeightSum: SkillFeatures.Sink {
    let weights: [UInt64: SIMD8<Int16>]
    var total = Weights()
    private var hash = FeatureHash()

    init(weights: [UInt64: SIMD8<Int16>]) { self.weights = weights }

    mutating func begin(_ name: StaticString) {
      hash = FeatureHash()
      hash.add(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    mutating func add(_ piece: [UInt8]) { hash.add(piece) }

    mutating func end() {
      if let found = weights[hash.value] { total &+= Weights(truncatingIfNeeded: found) }
    }
  }
}

/// FNV-1a with 64 bits: the features of the model have one each (a test says so), and no stranger gains by another's.
/// http://www.isthe.com/chongo/tech/comp/fnv/
private struct FeatureHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
