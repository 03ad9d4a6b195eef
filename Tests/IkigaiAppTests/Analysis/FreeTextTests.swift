import Testing

@testable import IkigaiApp

@Suite struct FreeTextTests {
  private let themes: [String]
  private let lexicon: ThemeLexicon

  init() throws {
    let catalogue = try Catalogue.load()
    themes = catalogue.themes.map { String($0.id.dropFirst(3)) }
    lexicon = ThemeLexicon(catalogue.themes.map { $0.words ?? "" })
  }

  private func wished(_ text: String) -> Set<String> {
    Set(FreeText(text, lexicon: lexicon).themes.map { themes[$0] })
  }

  private func refused(_ text: String) -> Set<String> {
    Set(FreeText(text, lexicon: lexicon).refused.map { themes[$0] })
  }

  @Test(arguments: [
    ("J’aimerais enseigner", ["teach"]),
    ("J'AIMERAIS ENSEIGNER", ["teach"]),
    ("I want to teach kids", ["teach", "youth"]),
    ("Soigner des patients à l’hôpital", ["health"]),
    ("Soigner des patients a\u{300} l’ho\u{302}pital", ["health"]),
    ("Travailler dans une ferme bio", ["nature"]),
    ("Développeuse de logiciels", ["code"]),
    ("Le bien-être des autres", ["health"]),
    ("Écrire des livres", ["write"]),
    ("a job with meaning, working with animals", ["useful", "animals"]),
    ("Les réseaux sociaux", ["media"]),
    ("Devenir coiffeuse", ["beauty"]),
    ("Chauffeur de bus", ["drive"]),
    ("Drive trucks", ["drive"]),
    ("Être avocate", ["law"]),
    ("Be a lawyer", ["law"]),
    ("Animer un podcast", ["media"]),
    ("Tenir un bar à Lisbonne", ["welcome"]),
    ("Own a coffee shop", ["welcome"]),
    ("Du secrétariat", ["office"]),
    ("Concevoir des jeux de société", ["create", "play"]),
    ("Sage-femme", ["health"]),
    ("Aider les personnes âgées", ["care"]),
    ("Plombière ou électricienne", ["build"]),
    ("Peintre en bâtiment", ["build"]),
    ("Agent immobilier", ["sell"]),
    ("Fleuriste", ["nature"]),
    ("Élever des chèvres", ["animals"]),
    ("Work with horses", ["animals"]),
    ("Faire du pain", ["food"]),
    ("Run a bakery", ["food"]),
    ("Poète", ["write"]),
    ("Nounou", ["youth"]),
    ("Éducatrice spécialisée", ["justice"]),
    ("Conduire un train", ["drive"]),
    ("Be my own boss", ["free"]),
    ("Sans patron", ["free"]),
    ("Jouer au foot", ["sport"]),
    ("Make people laugh", ["art"]),
    ("Quelque chose de simple", []),
    ("Je voudrais bien y réfléchir formellement", ["think"]),
    ("définir un cadre", []),
    ("", []),
  ])
  func aTextNamesThemes(text: String, expected: [String]) {
    #expect(wished(text) == Set(expected))
  }

  @Test(arguments: [
    ("Je ne veux pas enseigner", ["teach"], []),
    ("Je veux pas enseigner", ["teach"], []),
    ("Je n’aimerais plus jamais vendre, négocier", ["sell"], []),
    ("Un métier sans vente ni management", ["sell", "lead"], []),
    ("I don't want to teach", ["teach"], []),
    ("I don’t want to manage people", ["lead"], []),
    ("No selling, I want to write", ["sell"], ["write"]),
    ("Je ne veux pas vendre mais enseigner", ["sell"], ["teach"]),
    ("Je ne veux plus vendre, je veux soigner", ["sell"], ["health"]),
    ("Ne pas coder. Dessiner toute la journée", ["code"], ["art"]),
    ("Dessiner plutôt que vendre", ["sell"], ["art"]),
    ("Writing instead of selling", ["sell"], ["write"]),
    ("Je ne veux pas seulement enseigner", [], ["teach"]),
    ("Not only teaching", [], ["teach"]),
    ("Je ne pense qu’à enseigner", [], ["teach"]),
    ("Je n’ai pas peur des risques", [], ["dare"]),
    ("Enseigner sans cesse", [], ["teach"]),
    ("Je veux plus de musique", [], ["music"]),
    ("Avancer pas à pas vers la musique", [], ["music"]),
    ("Loin de la finance, dans la nature", ["business"], ["nature"]),
    ("Enseigner, mais pas enseigner le soir", [], ["teach"]),
    ("J’en ai assez de vendre", ["sell"], []),
    ("Ras le bol de la vente", ["sell"], []),
    ("Marre de la vente", ["sell"], []),
    ("Fini la vente", ["sell"], []),
    ("Hors de question de vendre", ["sell"], []),
    ("Tout sauf la vente", ["sell"], []),
    ("Fatiguée de vendre, envie de soigner", ["sell"], ["health"]),
    ("J’arrête la vente pour soigner", ["sell"], ["health"]),
    ("Je veux plus vendre", ["sell"], []),
    ("Je veux vendre plus", [], ["sell"]),
    ("Rien à voir avec la finance", ["business"], []),
    ("Moins de vente, plus de musique", ["sell"], ["music"]),
    ("Less selling and more music", ["sell"], ["music"]),
    ("Je ne veux plus vendre et souhaite soigner", ["sell"], ["health"]),
    ("I don’t want to sell and would love to teach", ["sell"], ["teach"]),
    ("I no longer want to sell", ["sell"], []),
    ("Tired of selling", ["sell"], []),
    ("Fed up with sales", ["sell"], []),
    ("Anything except sales", ["sell"], []),
    ("Un métier sans vente avec des enfants", ["sell"], ["youth"]),
    ("Un métier sans vente, soigner des gens", ["sell"], ["health"]),
    ("Travailler sans vendre dans une boutique", ["sell"], []),
    ("Without selling", ["sell"], []),
    ("Médecin sans frontières", [], ["health"]),
    ("Aider sans hésiter les enfants", [], ["care", "youth"]),
  ])
  func aNegationIsARefusalAndNeverAWish(text: String, no: [String], yes: [String]) {
    #expect(refused(text) == Set(no))
    #expect(wished(text) == Set(yes))
  }

  @Test func atMostThreeThemesCountTheMostNamedFirst() {
    let text = FreeText("la musique, l’art, coder, chanter, les concerts, enseigner, soigner", lexicon: lexicon)
    #expect(text.themes.count == 3)
    #expect(themes[text.themes[0]] == "music")
  }

  @Test func hostileTextsAreReadToTheirEnd() {
    let accents = "e" + String(repeating: "\u{301}", count: 20_000)
    let texts = [
      String(repeating: "ne ", count: 500), String(repeating: "pas", count: 500), accents, "\u{0}\u{FFFF}",
      String(repeating: "🧑‍🏫", count: 500), String(repeating: "don't ", count: 100), "n’ n’ n’ ,,, ... ne", "t t t",
      String(repeating: "prendre ", count: 60),
    ]
    for text in texts { #expect(FreeText(text, lexicon: lexicon).themes.isEmpty) }
    #expect(wished("法 教える учить") == [])
  }
}
