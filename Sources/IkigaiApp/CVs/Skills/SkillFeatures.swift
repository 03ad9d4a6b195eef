/// What each word of a CV shows of whether it belongs to the name of a skill: features such as "w0=semis", which a
/// `SkillModel` weighs. The same ones are what the model is made from, so a change here asks for a new model.
struct SkillFeatures {
  /// Takes the text of one feature after the other, in pieces.
  protocol Sink {
    mutating func begin(_ name: StaticString)
    mutating func add(_ piece: [UInt8])
    mutating func end()
  }

  private let tokens: [CVToken]
  private var words: [Word] = []
  private let isEnglish: [UInt8]
  private let vocabulary: Lexicon.Vocabulary
  /// What the lexicon reads in the text, by its tokens.
  private(set) var mentions: [Range<Int>: Lexicon.Mention] = [:]

  /// A token with what its line, its phrase and the lexicon say of it. All text is UTF-8.
  private struct Word {
    let stem: [UInt8]
    let letters: [UInt8]
    let gap: [UInt8]
    let shape: [UInt8]
    let section: [UInt8]
    let line: [UInt8]
    let place: [UInt8]
    let commas: [UInt8]
    var head: [UInt8] = []
    /// The tokens from one mark to the next.
    var phrase = 0..<0
    var lexicon: [UInt8] = [UInt8(ascii: "O")]
    var family: [UInt8] = []
    var familyShare: [UInt8] = []
    var familyCount: [UInt8] = []
  }

  /// - Parameter limit: of tokens; a CV has some hundred.
  init(words: CVWords, sections: [CVSection], lexicon: Lexicon, limit: Int) {
    tokens = Array(words.tokens.prefix(limit))
    vocabulary = lexicon.vocabulary
    isEnglish = Self.isEnglish(tokens) ? [UInt8(ascii: "e")] : [UInt8(ascii: "f")]
    let lines = CVLines(words: words, sections: sections)
    let commas = Self.commas(tokens)
    self.words = tokens.map { token in
      let section = Array("\(sections[token.line])".utf8.prefix(3))
      return Word(
        stem: token.number == nil ? Array(token.stem.utf8) : [UInt8(ascii: "#")], letters: Array(token.word.utf8),
        gap: [Self.sign(of: token.gap)], shape: Self.shape(of: token), section: section,
        line: section + lines.flags(of: token.line), place: lines.place(of: token.line),
        commas: Self.amount(commas[token.line] ?? 0))
    }
    markPhrases(words)
    markHeads()
    markMentions(lexicon)
  }

  var count: Int { words.count }

  /// Whether more of the small words are English than French.
  private static func isEnglish(_ tokens: [CVToken]) -> Bool {
    let (english, french) = tokens.reduce(into: (0, 0)) { count, token in
      if ["and", "the", "of", "with", "for"].contains(token.word) { count.0 += 1 }
      if ["et", "de", "la", "les", "des", "du"].contains(token.word) { count.1 += 1 }
    }
    return english > french
  }

  /// The strongest sign between a word and the one before.
  private static func sign(of gap: CVToken.Gap) -> UInt8 {
    let sign: Unicode.Scalar =
      if gap.contains(.paragraph) { "P" } else if gap.contains(.bullet) { "B" } else if gap.contains(.newline) {
        gap.contains(.mark) ? "M" : "N"
      } else if gap.contains(.tab) { "T" } else if gap.contains(.mark) { "," } else if gap.contains(.colon) {
        ":"
      } else if gap.contains(.slash) { "/" } else if gap.contains(.dot) {
        gap.contains(.space) ? "." : "d"
      } else if gap.contains(.dash) { gap.contains(.space) ? "=" : "-" } else if gap.contains(.ampersand) {
        "&"
      } else { gap.contains(.apostrophe) ? "'" : "_" }
    return UInt8(ascii: sign)
  }

  private static func shape(of token: CVToken) -> [UInt8] {
    Array((token.isAllCapitals ? "C" : token.startsUpper ? "U" : "l").utf8)
      + (token.number != nil ? [UInt8(ascii: "#")] : []) + amount(token.word.utf8.count / 2)
  }

  private static func amount(_ count: Int) -> [UInt8] {
    [UInt8(ascii: count == 0 ? "0" : count == 1 ? "1" : count < 4 ? "3" : count < 10 ? "9" : "+")]
  }

  /// The commas and the like in each line.
  private static func commas(_ tokens: [CVToken]) -> [Int: Int] {
    tokens.reduce(into: [:]) { counts, token in
      if token.gap.contains(.mark), token.gap.isDisjoint(with: [.newline, .paragraph]) {
        counts[token.line, default: 0] += 1
      }
    }
  }

  private mutating func markPhrases(_ all: CVWords) {
    var start = 0
    for index in tokens.indices where index + 1 == tokens.endIndex || Self.breaks(before: index + 1, all) {
      for member in start...index { words[member].phrase = start..<index + 1 }
      start = index + 1
    }
  }

  private static func breaks(before index: Int, _ words: CVWords) -> Bool {
    let gap = words.tokens[index].gap
    return !gap.isDisjoint(with: [.mark, .colon, .bullet, .paragraph, .tab]) || gap.isSuperset(of: [.dot, .space])
      || gap.isSpacedDash || gap.contains(.newline) && !words.goesOn(at: index)
  }

  /// In each line the word before a colon stands at the head of what follows.
  private mutating func markHeads() {
    for index in tokens.indices.dropFirst() where tokens[index].line == tokens[index - 1].line {
      words[index].head = tokens[index].gap.contains(.colon) ? words[index - 1].stem : words[index - 1].head
    }
  }

  private mutating func markMentions(_ lexicon: Lexicon) {
    let mentions = lexicon.mentions(in: tokens)
    self.mentions = mentions.reduce(into: [:]) { $0[$1.start..<$1.end] = $1 }
    let counts = mentions.reduce(into: [:]) { $0[lexicon.families[$1.skill], default: 0] += 1 }
    for mention in mentions {
      let family = lexicon.families[mention.skill]
      let count = counts[family] ?? 0
      for index in mention.start..<mention.end {
        let part = index == mention.start ? "B" : index == mention.end - 1 ? "E" : "I"
        words[index].lexicon = Array(
          "\(part)\("\(mention.demand)".prefix(4))\(mention.end - mention.start == 1 ? "1" : "")".utf8)
        words[index].family = Array(family.utf8)
        words[index].familyShare = Array("\(count * 8 / mentions.count)".utf8)
        words[index].familyCount = Self.amount(count - 1)
      }
    }
  }

  // MARK: The features of a token

  private static let none = [UInt8(ascii: "~")]
  private static let bar = [UInt8(ascii: "|")]

  /// Small numbers as text, the last one for all that are larger.
  private static let digits = (0...9).map { [UInt8(ascii: "0") + UInt8($0)] }
  private static func digit(_ number: Int, most: Int) -> [UInt8] { digits[min(number, most)] }

  func describe<S: Sink>(_ index: Int, to sink: inout S) {
    func feature(_ name: StaticString, _ pieces: [UInt8]...) {
      sink.begin(name)
      for piece in pieces { sink.add(piece) }
      sink.end()
    }
    func at<Value>(_ offset: Int, _ path: KeyPath<Word, Value>, or other: Value) -> Value {
      words.indices.contains(index + offset) ? words[index + offset][keyPath: path] : other
    }
    func stem(_ offset: Int) -> [UInt8] { at(offset, \.stem, or: Self.none) }
    func gap(_ offset: Int) -> [UInt8] { index + offset == 0 ? Self.none : at(offset, \.gap, or: Self.none) }
    func lexicon(_ offset: Int) -> [UInt8] { at(offset, \.lexicon, or: Self.none) }
    func suffix(_ length: Int, _ offset: Int = 0) -> [UInt8] {
      Array(at(offset, \.letters, or: Self.none).suffix(length))
    }
    let word = words[index]

    feature("w-2=", stem(-2))
    feature("w-1=", stem(-1))
    feature("w0=", word.stem)
    feature("w1=", stem(1))
    feature("w2=", stem(2))
    feature("w-1w0=", stem(-1), Self.bar, word.stem)
    feature("w0w1=", word.stem, Self.bar, stem(1))
    feature("w0s=", word.stem, Self.bar, word.section)
    feature("s3=", suffix(3))
    feature("s4=", suffix(4))
    feature("s5=", suffix(5))
    feature("p4=", Array(word.letters.prefix(4)))
    feature("s3-1=", suffix(3, -1))
    feature("s3+1=", suffix(3, 1))
    feature("s3l=", suffix(3), isEnglish)
    feature("sh=", word.shape)

    feature("g=", gap(0), gap(1))
    feature("gs=", gap(0), gap(1), word.section)
    feature("gsh=", gap(0), word.shape, word.section)
    feature("g-1=", gap(-1))
    feature("g+2=", gap(2))

    let phrase = word.phrase
    let (first, last) = (words[phrase.lowerBound], words[phrase.upperBound - 1])
    let (position, rest) = (index - phrase.lowerBound, phrase.upperBound - 1 - index)
    let length = Self.digit(phrase.count, most: 9)
    let shortLength = Self.digit(phrase.count, most: 5)
    let (before, after) = (gap(-position), gap(rest + 1))
    feature("pc=", length, Self.digit(position, most: 6))
    feature("pcs=", length, Self.digit(position, most: 6), word.section)
    feature("pb=", length, Self.digit(rest, most: 6))
    feature("pf=", first.stem)
    feature("pl=", last.stem)
    feature("pfs=", first.stem, Self.bar, Self.digit(position, most: 6))
    feature("pfe=", Array(first.letters.suffix(4)), Self.bar, Self.digit(position, most: 6), shortLength, isEnglish)
    feature("ple=", Array(last.letters.suffix(3)), Self.bar, Self.digit(rest, most: 6), shortLength, isEnglish)
    feature("pend=", after, before)
    if position == 0 { feature("ends=", after, before, shortLength, word.section) }

    feature("sec=", word.line)
    feature("place=", word.place)
    feature("lang=", isEnglish, word.section)
    feature("cm=", word.commas, word.section)
    feature("cml=", word.commas, word.section, shortLength, Self.digit(position, most: 4))
    if !word.head.isEmpty {
      feature("hd=", word.head)
      feature("hdp=", word.section, shortLength, Self.digit(position, most: 4))
    }

    feature("lx=", word.lexicon)
    feature("lx-1=", lexicon(-1))
    feature("lx+1=", lexicon(1))
    feature("lxp=", word.lexicon, word.place)
    feature("lxs=", word.lexicon, word.line)
    feature("lxg=", word.lexicon, gap(0), gap(1))
    feature("lxn=", lexicon(-1), word.lexicon, lexicon(1))
    if !word.family.isEmpty {
      feature("fam=", word.family)
      feature("fams=", word.familyShare, word.section)
      feature("fama=", word.familyCount, word.lexicon)
    }
    let starts = Self.amount(vocabulary.starts[tokens[index].stem] ?? 0)
    feature("ls=", starts)
    feature("li=", Self.amount(vocabulary.inside[tokens[index].stem] ?? 0))
    let ends = Self.amount(vocabulary.ends[tokens[index].stem] ?? 0)
    feature("le=", ends)
    feature("lsx=", starts, ends, gap(0), gap(1))
    let nextInside = index + 1 < tokens.endIndex ? vocabulary.inside[tokens[index + 1].stem] ?? 0 : 0
    feature("lsn=", starts, Self.amount(nextInside), gap(1))
  }
}
