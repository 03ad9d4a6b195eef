import Testing

@testable import IkigaiApp

private func parse(_ text: String) throws(EnvironmentFileError) -> [String: String] {
  try EnvironmentFile.parse(Array(text.utf8))
}

/// Every accepted text here was given to systemd 252's own reader too, with the same outcome.
@Suite struct EnvironmentFileTests {
  @Test func aSettingsFileIsRead() throws {
    let file = """
      # AI-Ikigai
      JWT_SECRET=0123456789abcdef0123456789abcdef

      ; where things are
      DATABASE_PATH=/var/lib/ai-ikigai/ikigai.sqlite
        CV_DIR = "/var/lib/ai-ikigai/my cvs"  \n\
      FRONTEND_URL=https://ai-ikigai.example,https://www.ai-ikigai.example
      EMAIL_FROM='AI-Ikigai <bonjour@ai-ikigai.example>'
      STRIPE_SECRET_KEY=
      RESEND_API_KEY=re_#1;x=y
      """
    #expect(
      try parse(file) == [
        "JWT_SECRET": "0123456789abcdef0123456789abcdef", "DATABASE_PATH": "/var/lib/ai-ikigai/ikigai.sqlite",
        "CV_DIR": "/var/lib/ai-ikigai/my cvs", "STRIPE_SECRET_KEY": "", "RESEND_API_KEY": "re_#1;x=y",
        "FRONTEND_URL": "https://ai-ikigai.example,https://www.ai-ikigai.example",
        "EMAIL_FROM": "AI-Ikigai <bonjour@ai-ikigai.example>",
      ])
  }

  @Test(arguments: [
    "", "\n", " \t\n\n", "#", "# a=b", ";a=b\n", "  # a\n\t;b\n", "#\\x\n", "#a\\", "\r\n\r\n", "#a\r\n",
  ])
  func blankLinesAndCommentsSayNothing(text: String) throws {
    #expect(try parse(text) == [:])
  }

  @Test(arguments: [
    // White space, and what is none of the format's business.
    ("A=b", "b"), ("A=b\n", "b"), ("\tA\t =\t b c \t\n", "b c"), ("A=", ""), ("A= \t", ""), ("A=b\r\n", "b"),
    ("A=b#c;d", "b#c;d"), ("A=b # c", "b # c"),
    ("A==b=", "=b="), ("A=$B${C}`d`", "$B${C}`d`"), ("A=é\u{1F600}", "é\u{1F600}"), ("A=\u{A0}b", "\u{A0}b"),
    ("A=\u{1}", "\u{1}"),
    // Unquoted: a backslash takes the next character as it is, and joins lines; quotes within are plain.
    ("A=b\\c", "bc"), ("A=\\\\", "\\"), ("A=\\\"b\\'", "\"b'"), ("A=b\\ ", "b "), ("A=b\\  ", "b "), ("A=\\ b", " b"),
    ("A=b\\\nc", "bc"), ("A=b \\\n c", "b  c"),
    ("A=\\\nb", "b"), ("A=b \\\n", "b "), ("A=b\\\n\n", "b"), ("A=b\\\r\n", "b"), ("A=b'c'", "b'c'"),
    ("A=b\"c", "b\"c"), ("A=\\#", "#"), ("A=a\\tb", "atb"), ("A=\\é", "é"),
    // Single quotes: all as it is.
    ("A='b'", "b"), ("A=''", ""), ("A=' b '", " b "), ("A='b\nc'", "b\nc"), ("A='\\n\\'", "\\n\\"),
    ("A='\"#$'", "\"#$"), ("A='b' ", "b"),
    // Double quotes: \ before " \ ` $ and at the end of a line.
    ("A=\"b\"", "b"), ("A=\"\"", ""), ("A=\" b \"", " b "), ("A=\"b\nc\"", "b\nc"), (#"A="\"\\\`\$""#, "\"\\`$"),
    (#"A="\n\t\x41\'\é""#, #"\n\t\x41\'\é"#), ("A=\"b\\\nc\"", "bc"),
    ("A=\"b\\\r\nc\"", "b\\\r\nc"), ("A=\"'#\"", "'#"),
    // After a closing quote the value goes on.
    ("A=\"b\"c", "bc"), ("A=\"b\" c ", "bc"), ("A='b' \"c\"  'd'", "bcd"), ("A=\"b\" # c", "b# c"),
    ("A='b'\\\nc", "bc"), ("A=\"b \" \\ ", "b  "), ("A=''b'c'", "b'c'"),
  ]) func valuesAreReadAsSystemdReadsThem(text: String, value: String) throws {
    let assignments = try parse(text)
    #expect(assignments == ["A": value])
    #expect(assignments["A"].map { Array($0.utf8) } == Array(value.utf8))
  }

  @Test(arguments: [
    ("A=1\nB=2", ["A": "1", "B": "2"]), ("A=1\rB=2", ["A": "1", "B": "2"]), ("A=1\\\nB=2", ["A": "1B=2"]),
    ("A='1\nB=2'\nC=3", ["A": "1\nB=2", "C": "3"]),
    ("A=\nB=", ["A": "", "B": ""]), ("_a1=x\nA_B=y", ["_a1": "x", "A_B": "y"]), ("a=1\nA=2", ["a": "1", "A": "2"]),
    // Of a repeated key the last counts.
    ("A=1\nA=2", ["A": "2"]), ("A=1\nA=", ["A": ""]),
  ]) func assignmentsFollowOneAnother(text: String, assignments: [String: String]) throws {
    #expect(try parse(text) == assignments)
  }

  @Test(
    arguments: [
      ("A", 1, .noEqualsSign), ("A=1\n\n B\nC=2", 3, .noEqualsSign), ("A=1\r\nB\r\n", 2, .noEqualsSign),
      ("A=b\\\r\nc", 2, .noEqualsSign), ("A='\n\n'\nB", 4, .noEqualsSign),
      ("A=b\\\n\\\nc\nB", 4, .noEqualsSign), ("\"A\nB=2\"", 1, .noEqualsSign),
      ("=b", 1, .badName), ("1A=b", 1, .badName), ("A-B=c", 1, .badName), ("export A=b", 1, .badName),
      ("A B=c", 1, .badName), ("é=b", 1, .badName), ("A=1\n'B'=c", 2, .badName),
      ("A.B=c", 1, .badName), ("$A=b", 1, .badName), ("\u{FEFF} A=b", 1, .byteOrderMark),
      ("#c\n\u{FEFF}A=b", 2, .badName), ("A\\\nB=c", 1, .noEqualsSign), ("A\u{1}=b", 1, .badName),
      ("A-B='\n\n'", 1, .badName),
      ("A='b", 1, .unclosedQuote), ("A=1\nB=\"b\n\nC=3\n", 2, .unclosedQuote), ("A=\"b\\\"", 1, .unclosedQuote),
      ("A=\"b\\", 1, .unclosedQuote), ("A=''\nB='a'\\\n", 2, nil), ("A='a' \\\n 'b", 2, nil),
      ("A='a\n' '", 2, .unclosedQuote),
      ("A=b\\", 1, .unfinishedEscape), ("A=\\", 1, .unfinishedEscape), ("A=1\nB='x'\\", 2, .unfinishedEscape),
      ("# c\\\nA=b", 1, .continuedComment), ("A=1\n;c \\\n\n", 2, .continuedComment),
      ("#\\\\\\\n", 1, .continuedComment), ("#\\\\\nA", 2, .noEqualsSign),
      ("A=b\u{0}", 1, .nulCharacter), ("A=1\n#\u{0}", 2, .nulCharacter), ("\u{FEFF}", 1, .byteOrderMark),
      ("A=\u{FFFF}", 1, .noncharacter), ("A=1\nB=2\u{FFFE}", 2, .noncharacter), ("A=\u{1FFFE}", 1, .noncharacter),
    ] as [(String, Int, EnvironmentFileError.Problem?)])
  func aBadLineIsAnErrorThatNamesIt(text: String, line: Int, problem: EnvironmentFileError.Problem?) {
    guard let problem else {
      #expect(throws: Never.self) { try parse(text) }
      return
    }
    #expect(throws: EnvironmentFileError(line: line, problem: problem)) { try parse(text) }
  }

  @Test func wrongUTF8IsAnErrorAlsoInAComment() {
    let wrong: [[UInt8]] = [[0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC3]]
    for bytes in wrong {
      for (before, line) in [("A=", 1), ("A=1\n# ", 2), ("A='\n", 2)] {
        #expect(throws: EnvironmentFileError(line: line, problem: .notUTF8)) {
          try EnvironmentFile.parse(Array(before.utf8) + bytes + Array("\n".utf8))
        }
      }
    }
  }

  @Test func anErrorDoesNotShowTheLine() {
    for text in [
      "s3cret", "export s3cret=1", "s3-cret=s3cret", "A='s3cret", "A=s3cret\\", "# s3cret\\\n", "A=s3cret\u{0}",
    ] {
      let error = #expect(throws: EnvironmentFileError.self) { try parse(text) }
      #expect(error.map { "\($0)".contains("cret") } == false)
      #expect(error?.description.hasPrefix("line 1: ") == true)
    }
  }
}
