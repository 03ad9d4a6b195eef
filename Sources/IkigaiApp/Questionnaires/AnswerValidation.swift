/// Checks the member `answers` of a submission against the catalogue of questions.
struct AnswerValidation {
  let catalogue: QuestionCatalogue

  /// What is wrong with an answer: a French sentence.
  private struct Refusal: Error {
    let message: String
  }

  /// The answers, nil once every bad one is noted in `fields` as `answers.<id>`.
  func answers(in fields: inout JSONFields) -> Answers? {
    guard let value = fields["answers"] else {
      fields.fail("answers", "Les réponses au questionnaire sont obligatoires.")
      return nil
    }
    guard case .object(let members) = value else {
      fields.fail(
        "answers", "Les réponses doivent être un objet dont les clés vont de «\u{a0}1\u{a0}» à «\u{a0}15\u{a0}».")
      return nil
    }
    var answers: [Int: Answer] = [:]
    for question in catalogue.questions {
      do {
        answers[question.id] = try answer(members[String(question.id)] ?? .null, to: question)
      } catch {
        fields.fail("answers.\(question.id)", error.message)
      }
    }
    let known = Set(catalogue.questions.map { String($0.id) })
    // Names of one's own are told back in part: they may be long, and many.
    for name in members.names.filter({ $0.utf8.count > 2 || !known.contains($0) }).prefix(32) {
      fields.fail("answers.\(String(name.unicodeScalars.prefix(32)))", "Cette question n’existe pas.")
    }
    return answers.count == catalogue.questions.count && members.count == answers.count ? Answers(answers) : nil
  }

  private func answer(_ value: JSONValue, to question: Question) throws(Refusal) -> Answer {
    if value == .null { throw Refusal(message: "Répondez à cette question.") }
    switch question.kind {
    case .single:
      guard case .string(let choice) = value, question.offers(choice) else {
        throw Refusal(message: "Choisissez une seule des réponses proposées.")
      }
      return .single(choice)
    case .multi(let max):
      return .multi(try choices(value, of: question, max: max))
    case .scale(let range):
      guard let number = wholeNumber(value), range.contains(number) else {
        throw Refusal(message: "Choisissez un nombre entier de \(range.lowerBound) à \(range.upperBound).")
      }
      return .scale(number)
    case .text(let range):
      guard case .string(let raw) = value else { throw Refusal(message: "Répondez par un texte.") }
      let text = raw.trimmingWhitespace()
      guard range.contains(text.count) else {
        throw Refusal(
          message: text.isEmpty
            ? "Écrivez quelques mots pour répondre."
            : "Ce texte est trop long\u{a0}: \(range.upperBound) caractères au plus.")
      }
      return .text(text)
    }
  }

  private func choices(_ value: JSONValue, of question: Question, max: Int) throws(Refusal) -> [String] {
    let values: [JSONValue] =
      switch value {
      case .array(let values): values
      case .string: [value]
      default: []
      }
    var choices: [String] = []
    for value in values {
      guard case .string(let choice) = value, question.offers(choice) else {
        throw Refusal(message: "Choisissez parmi les réponses proposées.")
      }
      guard !choices.contains(choice) else {
        throw Refusal(message: "Chaque réponse ne peut être choisie qu’une fois.")
      }
      choices.append(choice)
    }
    guard !choices.isEmpty else { throw Refusal(message: "Choisissez au moins une réponse.") }
    guard choices.count <= max else { throw Refusal(message: "Choisissez \(max) réponses au plus.") }
    return choices
  }

  /// 3, 3.0 and "3" are the number 3.
  private func wholeNumber(_ value: JSONValue) -> Int? {
    switch value {
    case .number(let number): Int(exactly: number)
    case .string(let digits) where digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }): Int(digits)
    default: nil
    }
  }
}
