/// How the analysis is made, and what it cannot know.
struct MethodChapter {
  let hasCV: Bool

  func write(to flow: Flow) {
    flow.chapter("La méthode et ses limites", lead: nil)
    for (title, text) in sections {
      flow.place([flow.text(title, .heading), .space(5), flow.text(text, .body)])
      flow.space(16)
    }
  }

  private var sections: [(String, String)] {
    [
      (
        "D’où viennent ces résultats",
        "Chacune de vos réponses apporte des indices\u{a0}: sur ce que vous aimez faire, sur vos points forts, sur vos valeurs, "
          + "sur le cadre qui vous convient. Les scores, les pistes et leurs raisons découlent de ces indices, par un calcul "
          + "écrit d’avance. Aucune intelligence artificielle ne devine à votre place\u{a0}: "
          + (hasCV
            ? "les mêmes réponses et le même CV donnent toujours le même résultat, et chaque raison renvoie à une réponse "
              + "que vous avez donnée ou à votre CV."
            : "les mêmes réponses donnent toujours le même résultat, et chaque raison renvoie à une réponse que vous avez "
              + "donnée.")
      ),
      (
        "Comment lire les scores",
        "Un score ne dit pas si vous valez plus ou moins qu’une autre personne. Il dit si vos réponses parlent davantage "
          + "d’un cercle que l’ensemble des réponses possibles, dont 50 est le milieu. L’accord d’une piste se lit de même\u{a0}: "
          + "deux pistes à quelques points l’une de l’autre se valent."
      ),
      (
        "Le CV",
        hasCV
          ? "Votre CV a été lu par un programme, avec des règles simples\u{a0}: des mots connus, des dates, des diplômes, des "
            + "langues. Il complète vos réponses et ne les remplace jamais. Ce qui n’a pas pu être lu n’est pas inventé\u{a0}: une "
            + "compétence peut donc manquer ici alors que vous l’avez."
          : "Aucun CV n’est joint à ces réponses. Les pistes disent donc ce qui vous attire et vous ressemble, et non ce que "
            + "votre parcours rend déjà accessible."
      ),
      (
        "Ce que quinze questions ne savent pas",
        "Elles ne connaissent ni votre santé, ni votre région, ni vos charges, ni le marché du travail de cette année. Elles "
          + "ne sont pas un test psychologique et ne remplacent pas une personne qui vous écoute. Le conseil en évolution "
          + "professionnelle est gratuit et ouvert à toute personne qui travaille ou cherche un emploi en France\u{a0}: il peut "
          + "vous aider à vérifier une piste, une formation, un financement."
      ),
      (
        "D’où viennent les faits",
        "Les codes ROME sont ceux du répertoire des métiers de France Travail. Les voies d’entrée sont des indications "
          + "générales\u{a0}: les conditions changent, et les professions réglementées ont les leurs. Vérifiez-les avant de vous "
          + "engager."
      ),
    ]
  }
}
