import CQPDF

/// What cairo cannot say of a document: its language, that its title is what a window shows, and that it is tagged
/// (ISO 32000-1 §14.9.2, §12.2, §14.7.1). qpdf writes it anew, with cross-reference streams, which also makes it smaller.
enum FinishedPDF {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  static func bytes(of pdf: [UInt8], language: String) throws -> [UInt8] {
    var handle: qpdf_data? = qpdf_init()
    guard let qpdf = handle else { throw Failed(description: "qpdf does not start") }
    defer { qpdf_cleanup(&handle) }
    func check(_ code: QPDF_ERROR_CODE, _ step: String) throws {
      // Bit 0 is a warning, bit 1 an error (qpdf-c.h).
      guard code == 0 else { throw Failed(description: "qpdf cannot \(step) what cairo has drawn") }
    }
    return try pdf.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      try check(qpdf_read_memory(qpdf, "report", start, UInt64(bytes.count), nil), "read")
      let root = qpdf_get_root(qpdf)
      qpdf_oh_replace_key(qpdf, root, "/Lang", qpdf_oh_new_string(qpdf, language))
      let preferences = qpdf_oh_new_dictionary(qpdf)
      qpdf_oh_replace_key(qpdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(qpdf, 1))
      qpdf_oh_replace_key(qpdf, root, "/ViewerPreferences", preferences)
      let marks = qpdf_oh_new_dictionary(qpdf)
      qpdf_oh_replace_key(qpdf, marks, "/Marked", qpdf_oh_new_bool(qpdf, 1))
      qpdf_oh_replace_key(qpdf, root, "/MarkInfo", marks)
      try check(qpdf_init_write_memory(qpdf), "take")
      qpdf_set_object_stream_mode(qpdf, qpdf_o_generate)
      qpdf_set_deterministic_ID(qpdf, 1)
      try check(qpdf_write(qpdf), "write")
      guard let buffer = qpdf_get_buffer(qpdf) else { throw Failed(description: "qpdf has written nothing") }
      return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(qpdf)))
    }
  }
}
