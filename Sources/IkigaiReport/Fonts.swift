import CPango

/// The fonts that a report is set in: their files and no others, so that every machine draws the same and none has to
/// be searched for.
enum Fonts {
  /// Debian's packages fonts-lato, fonts-ebgaramond; fonts-dejavu-core for the letters of names that these lack
  /// (Greek, Cyrillic, Arabic, Hebrew and others, but none of East and South Asia: see `Canvas.canSet`).
  static let files = [
    "/usr/share/fonts/truetype/lato/Lato-Regular.ttf",
    "/usr/share/fonts/truetype/lato/Lato-Italic.ttf",
    "/usr/share/fonts/truetype/lato/Lato-Bold.ttf",
    "/usr/share/fonts/opentype/ebgaramond/EBGaramond12-Regular.otf",
    "/usr/share/fonts/opentype/ebgaramond/EBGaramond12-Italic.otf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
  ]

  struct Missing: Error, CustomStringConvertible {
    let file: String
    var description: String {
      "the font \(file) is missing; install the packages fonts-lato, fonts-ebgaramond and fonts-dejavu-core"
    }
  }

  /// A font map with these fonts; the caller owns it.
  static func map() throws -> UnsafeMutablePointer<PangoFontMap> {
    guard let configuration = FcConfigCreate() else { throw Missing(file: "configuration") }
    defer { FcConfigDestroy(configuration) }
    for file in files where FcConfigAppFontAddFile(configuration, file) == 0 { throw Missing(file: file) }
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      throw Missing(file: "map")
    }
    pango_fc_font_map_set_config(ikigai_fc_font_map(map), configuration)
    return map
  }
}
