/// Questions to think over before the coaching call, out of a person's own result.
enum CoachingQuestions {
  static func list(
    first: String?, second: String?, idea: String?, dominant: Circle, hasCV: Bool, risk: Int
  ) -> [String] {
    var questions = ["Qu’aimeriez-vous savoir, ou avoir décidé, à la fin de cette heure\u{a0}?"]
    switch dominant {
    case .passion:
      questions.append("Parmi ce que vous aimez, que voulez-vous garder pour le plaisir, sans en vivre\u{a0}?")
    case .profession:
      questions.append(
        "Parmi ce que vous savez bien faire, qu’est-ce qui vous lasse, et qu’est-ce qui vous porte encore\u{a0}?")
    case .mission:
      questions.append("À qui voulez-vous être utile, et comment sauriez-vous, le soir, que vous l’avez été\u{a0}?")
    case .vocation:
      questions.append(
        "De quel revenu avez-vous besoin, et de combien de temps libre\u{a0}? Qu’est-ce qui passe en premier\u{a0}?")
    }
    if let first {
      questions.append(
        "«\u{a0}\(first)\u{a0}»\u{a0}: qu’est-ce qui vous attire dans cette piste, et qu’est-ce qui vous retient\u{a0}?"
      )
    }
    if let first, let second {
      questions.append(
        "Entre «\u{a0}\(first)\u{a0}» et «\u{a0}\(second)\u{a0}», que vous faudrait-il apprendre ou essayer pour choisir\u{a0}?"
      )
    }
    if let idea {
      questions.append(
        "«\u{a0}\(idea)\u{a0}»\u{a0}: qui pourriez-vous aider en premier, et que lui proposeriez-vous dès ce mois-ci\u{a0}?"
      )
    }
    questions.append(
      hasCV
        ? "Quelle expérience de votre CV raconteriez-vous pour montrer ce dont vous êtes capable\u{a0}?"
        : "Quelle expérience, même sans diplôme ni contrat, montre ce dont vous êtes capable\u{a0}?")
    questions.append(
      risk < 3
        ? "De quoi avez-vous besoin pour changer sans vous mettre en danger\u{a0}: une somme, un délai, un accord\u{a0}?"
        : risk > 3
          ? "Jusqu’où iriez-vous, et à quel signe sauriez-vous qu’il est temps de vous arrêter\u{a0}?"
          : "Quel premier pas pouvez-vous faire sans rien quitter\u{a0}?")
    questions.append("Qui, autour de vous, pourrait vous soutenir, et qui faut-il convaincre\u{a0}?")
    return questions
  }
}
