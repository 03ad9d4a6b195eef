import CPango

/// The pages of a PDF, and what may be drawn on them. Lengths are in points, from the top left corner of an A4 page.
/// This file and Shapes.swift alone know cairo and Pango.
final class Canvas {
  static let width = 595.276
  static let height = 841.89

  private let surface: OpaquePointer
  let context: OpaquePointer
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let pango: OpaquePointer
  private let output = Output()
  private var hasPage = false

  private final class Output {
    var bytes: [UInt8] = []
  }

  struct DrawingFailed: Error, CustomStringConvertible {
    let status: cairo_status_t
    var description: String { "cairo: \(String(cString: cairo_status_to_string(status)))" }
  }

  init(title: String, subject: String, createdAt: String) throws {
    fontMap = try Fonts.map()
    surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
          .bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(output).toOpaque(), Self.width, Self.height)
    for (key, value) in [
      (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_AUTHOR, "AI-Ikigai"),
      (CAIRO_PDF_METADATA_SUBJECT, subject), (CAIRO_PDF_METADATA_CREATOR, "AI-Ikigai"),
      (CAIRO_PDF_METADATA_CREATE_DATE, createdAt), (CAIRO_PDF_METADATA_MOD_DATE, createdAt),
    ] { cairo_pdf_surface_set_metadata(surface, key, value) }
    context = cairo_create(surface)
    pango = pango_font_map_create_context(fontMap)
    pango_context_set_language(pango, pango_language_from_string("fr"))
    pango_cairo_update_context(context, pango)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(pango))
    g_object_unref(fontMap)
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Ends the page, if there is one, and starts the next.
  func startPage() {
    if hasPage { cairo_show_page(context) }
    hasPage = true
  }

  /// The finished file.
  func finish() throws -> [UInt8] {
    cairo_show_page(context)
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw DrawingFailed(status: status) }
    return output.bytes
  }

  /// A bookmark to a place on the page that is numbered so, from 1; answers its own number.
  @discardableResult
  func bookmark(_ title: String, page: Int, y: Double, under parent: Int32 = 0) -> Int32 {
    // 0 is the root (CAIRO_PDF_OUTLINE_ROOT).
    cairo_pdf_surface_add_outline(
      surface, parent, title, "page=\(page) pos=[0 \(Int(y))]", CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// A text that is measured and can be drawn.
  func text(_ string: String, _ style: TextStyle, width: Double) -> Block {
    let layout = layout(string, style)
    pango_layout_set_width(layout.pointer, Int32(width * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout.pointer, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(layout.pointer, style.alignment.pango)
    let lines = Double(pango_layout_get_line_count(layout.pointer))
    let pitch = style.size * style.leading
    var natural = PangoRectangle()
    pango_layout_get_line_readonly(layout.pointer, 0).map { pango_layout_line_get_extents($0, nil, &natural) }
    let lineHeight = Double(natural.height) / Double(PANGO_SCALE)
    pango_layout_set_spacing(layout.pointer, Int32((pitch - lineHeight) * Double(PANGO_SCALE)))
    return Block(height: lines * pitch) { [context] x, y in
      cairo_tag_begin(context, style.tag, nil)
      cairo_set_source_rgb(context, style.color.red, style.color.green, style.color.blue)
      cairo_move_to(context, x, y + (pitch - lineHeight) / 2)
      pango_cairo_show_layout(context, layout.pointer)
      cairo_tag_end(context, style.tag)
    }
  }

  /// Whether the fonts have all letters of a text.
  func canSet(_ string: String) -> Bool {
    pango_layout_get_unknown_glyphs_count(layout(string, .body).pointer) == 0
  }

  private func layout(_ string: String, _ style: TextStyle) -> Layout {
    let layout = Layout(pango_layout_new(pango))
    let description = pango_font_description_new()
    defer { pango_font_description_free(description) }
    pango_font_description_set_family(description, style.family.rawValue)
    pango_font_description_set_absolute_size(description, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(description, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(description, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    pango_layout_set_font_description(layout.pointer, description)
    pango_layout_set_text(layout.pointer, string, -1)
    return layout
  }

  private final class Layout {
    let pointer: OpaquePointer
    init(_ pointer: OpaquePointer) { self.pointer = pointer }
    deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }
  }
}

extension TextStyle.Alignment {
  fileprivate var pango: PangoAlignment {
    switch self {
    case .left: PANGO_ALIGN_LEFT
    case .center: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }
}
