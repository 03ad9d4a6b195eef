/// Brings letters to their plain form: "É" and "é" to "e", "Œ" to "oe", "ﬁ" to "fi".
enum LetterFolding {
  /// The folded form in UTF-8; empty for a combining accent; nil for what is neither a letter nor a digit.
  static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
    let value = scalar.value
    switch value {
    case 48...57, 97...122: return [UInt8(truncatingIfNeeded: value)]
    case 65...90: return [UInt8(truncatingIfNeeded: value + 32)]
    case 0...127: return nil
    case 0x300...0x36F: return []
    default: break
    }
    if let plain = table[scalar] { return plain }
    return scalar.properties.isAlphabetic ? Array(scalar.properties.lowercaseMapping.utf8) : nil
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    let letters = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄª", "c": "çćĉċčÇĆĈĊČ", "d": "ďđðĎĐÐ", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ",
      "g": "ĝğġģĜĞĠĢ", "h": "ĥħĤĦ", "i": "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "j": "ĵĴ", "k": "ķĶ", "l": "ĺļľłĹĻĽŁ",
      "n": "ñńņňÑŃŅŇ", "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐº", "r": "ŕŗřŔŖŘ", "s": "śŝşšșŚŜŞŠȘ", "t": "ţťŧțŢŤŦȚ",
      "u": "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "w": "ŵŴ", "y": "ýÿŷÝŸŶ", "z": "źżžŹŻŽ", "ae": "æÆ", "oe": "œŒ", "ss": "ßẞ",
      "fi": "ﬁ", "fl": "ﬂ", "ff": "ﬀ", "ffi": "ﬃ", "ffl": "ﬄ", "st": "ﬆ",
    ]
    return letters.reduce(into: [:]) { table, entry in
      for scalar in entry.value.unicodeScalars { table[scalar] = Array(entry.key.utf8) }
    }
  }()
}
