@testable import IkigaiApp

/// People with random valid answers: the same seed gives the same people (SplitMix64).
struct RandomPeople: RandomNumberGenerator {
  private var state: UInt64
  private let questions: [Question]

  init(seed: UInt64, catalogue: QuestionCatalogue) {
    state = seed
    questions = catalogue.questions
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func person() -> [Int: Answer] {
    var answers: [Int: Answer] = [:]
    for question in questions { answers[question.id] = answer(to: question) }
    return answers
  }

  mutating func answer(to question: Question) -> Answer {
    switch question.kind {
    case .multi(let max):
      .multi(Array(question.values.shuffled(using: &self).prefix(Int.random(in: 1...max, using: &self))))
    case .single: .single(question.values.randomElement(using: &self) ?? "")
    case .scale(let range): .scale(Int.random(in: range, using: &self))
    case .text: .text(Self.texts.randomElement(using: &self) ?? "")
    }
  }

  /// The person with another answer to one question.
  mutating func changing(_ id: Int, of person: [Int: Answer]) -> [Int: Answer] {
    guard let question = questions.first(where: { $0.id == id }) else { return person }
    var changed = person
    while changed[id] == person[id] { changed[id] = answer(to: question) }
    return changed
  }

  static let texts = [
    "Ouvrir un café associatif où les gens du quartier se rencontrent.",
    "J’aimerais enseigner les maths à des élèves en difficulté.",
    "Développer des logiciels libres depuis chez moi.",
    "Travailler dehors, avec des plantes et des animaux, loin des bureaux.",
    "Soigner des patients dans un petit hôpital.",
    "Écrire des romans et vivre de ma plume.",
    "Create my own company and build useful apps for people with a disability.",
    "Je voudrais gérer des projets européens, voyager et parler plusieurs langues.",
    "Un poste stable dans la fonction publique, avec du temps pour ma famille.",
    "Fabriquer des meubles en bois dans mon atelier.",
    "Lead a team that fights climate change.",
    "Accompagner des entrepreneurs et investir dans leurs sociétés.",
    "Composer de la musique pour des films.",
    "Aider les autres à changer de vie.",
    "Analyser des données pour comprendre le monde.",
    "Je ne veux plus vendre, je veux soigner.",
    "Du calme, un bon salaire et des collègues sympathiques.",
    "Designing beautiful interfaces with a small team.",
    "Faire de la recherche en biologie marine.",
    "Organiser des festivals et des mariages.",
    "Cuisiner des produits locaux pour un petit restaurant.",
    "Défendre les droits des réfugiés.",
    "Être libre de mes horaires et ne rendre de comptes à personne.",
    "Je ne sais pas encore très bien.",
    "Photographier le monde et raconter des histoires.",
    "Coacher des sportifs et les amener au plus haut niveau.",
    "Manager une grande équipe commerciale.",
    "Restaurer des œuvres anciennes avec exigence.",
    "Quelque chose de simple.",
    "Monter ma start-up dans l’intelligence artificielle et relever des défis.",
  ]
}
