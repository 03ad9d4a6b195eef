import ReportDocument

/// Renders a stored analysis in French from the catalogue. What a stored id no longer names is left out.
struct AnalysisRenderer: Sendable {
  private let catalogue: Catalogue
  private let traits: [String: Catalogue.Trait]
  private let occupations: [String: Catalogue.Proposal]
  private let ideas: [String: Catalogue.Proposal]
  /// What each piece of evidence says back to the person, by its id.
  let phrases: [String: String]

  init(catalogue: Catalogue) {
    func keyed<Value>(_ values: [Value], _ key: (Value) -> String) -> [String: Value] {
      Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.catalogue = catalogue
    traits = keyed(catalogue.traits, \.id)
    phrases = keyed(catalogue.answers + catalogue.themes + catalogue.skills, \.id).mapValues(\.phrase)
    occupations = keyed(catalogue.occupations, \.id)
    ideas = keyed(catalogue.ideas, \.id)
  }

  /// - Parameter plan: the owner's; the free view shows less.
  func view(of stored: StoredAnalysis, plan: Plan, cv: CVData?) -> AnalysisView {
    let full = plan > .free
    func labels(_ circle: Circle) -> [String] { self.labels(of: circle, in: stored, atMost: full ? 5 : 3) }
    return AnalysisView(
      score: stored.scores,
      dominantProfile: stored.dominantProfile,
      passions: labels(.passion),
      talents: labels(.profession),
      mission: labels(.mission),
      vocation: labels(.vocation),
      summary: summary(of: stored),
      recommendations: occupations(of: stored).prefix(full ? 10 : 3).map { proposed, work in
        .init(
          title: work.title, description: work.description, match: proposed.match,
          reasons: full ? reasons(proposed, in: stored, it: "ce métier") : nil)
      },
      businessIdeas: full
        ? ideas(of: stored).prefix(5).map { proposed, idea in
          .init(
            title: idea.title, description: idea.description, reasons: reasons(proposed, in: stored, it: "ce projet"))
        } : nil,
      cvSkills: full ? cv?.skills ?? [] : nil,
      actionPlan: plan == .premium ? actionPlan(for: stored) : nil)
  }

  /// The proposed occupations, the best first.
  func occupations(of stored: StoredAnalysis) -> [(Proposed, Catalogue.Proposal)] {
    known(stored.recommendations, in: occupations)
  }

  /// The proposed business ideas, the best first.
  func ideas(of stored: StoredAnalysis) -> [(Proposed, Catalogue.Proposal)] {
    known(stored.ideas, in: ideas)
  }

  private func known(_ proposed: [Proposed], in proposals: [String: Catalogue.Proposal])
    -> [(Proposed, Catalogue.Proposal)]
  {
    proposed.compactMap { item in proposals[item.id].map { (item, $0) } }
  }

  private func labels(of circle: Circle, in stored: StoredAnalysis, atMost count: Int) -> [String] {
    guard let column = Circle.allCases.firstIndex(of: circle), stored.labels.indices.contains(column) else { return [] }
    var labels: [String] = []
    for id in stored.labels[column] where labels.count < count {
      guard let texts = traits[id]?.labels, texts.indices.contains(column), !labels.contains(texts[column]) else {
        continue
      }
      labels.append(texts[column])
    }
    return labels
  }

  private func reasons(_ proposed: Proposed, in stored: StoredAnalysis, it subject: String) -> [String] {
    proposed.reasons.compactMap { reason in
      guard stored.evidence.indices.contains(reason.evidence), let phrase = phrases[stored.evidence[reason.evidence]]
      else { return nil }
      let start = phrase.startingSentence
      if reason.trait.isEmpty { return "\(start), un atout pour \(subject)." }
      guard let because = traits[reason.trait]?.because else { return "\(start)." }
      return "\(start), \(because.replacing("{it}", with: subject))."
    }
  }

  private func summary(of stored: StoredAnalysis) -> String {
    var sentences: [String] = []
    let dominant = stored.dominantProfile
    if let entry = catalogue.circles.first(where: { $0.id == dominant }) { sentences.append(entry.lead) }
    let others = catalogue.circles.filter { $0.id != dominant }
    if let second = others.max(by: { stored.scores[$0.id] < stored.scores[$1.id] }),
      stored.scores[dominant] - stored.scores[second.id] <= 4
    {
      sentences.append(second.close)
    }
    let told = stored.summary.compactMap { position in
      stored.evidence.indices.contains(position) ? phrases[stored.evidence[position]] : nil
    }
    for start in stride(from: 0, to: told.count, by: 2) {
      let pair = told[start..<min(start + 2, told.count)].joined(separator: ", et ")
      sentences.append("\(pair.startingSentence).")
    }
    if let thread = traits[stored.thread]?.thread {
      sentences.append("D’une réponse à l’autre, un fil se dessine\u{a0}: \(thread).")
    }
    return sentences.joined(separator: " ")
  }

  /// The steps that are for everyone, and those for this person's profile, thread, appetite for risk and CV.
  private func actionPlan(for stored: StoredAnalysis) -> [AnalysisView.ActionWeek] {
    let risk = stored.evidence.first { $0.hasPrefix("14.") }.flatMap { Int($0.dropFirst(3)) } ?? 3
    var kinds: Set<String> = ["", stored.dominantProfile.rawValue, stored.thread]
    kinds.insert(risk < 3 ? "careful" : risk > 3 ? "bold" : "measured")
    if stored.evidence.contains(where: { $0.hasPrefix("cv.") }) { kinds.insert("cv") }
    let work = occupations(of: stored).map(\.1.title)
    var names = Dictionary(zip(["{first}", "{second}", "{third}"], work), uniquingKeysWith: { first, _ in first })
    names["{idea}"] = ideas(of: stored).first?.1.title
    let column = Circle.allCases.firstIndex(of: stored.dominantProfile) ?? 0
    return catalogue.plan.map { week in
      AnalysisView.ActionWeek(
        week: week.week,
        title: week.titles.indices.contains(column) ? week.titles[column] : "",
        steps: week.steps.filter { kinds.contains($0.when) }.compactMap { fill($0.text, names) })
    }
  }

  /// nil when the text names a proposal that there is not.
  private func fill(_ text: String, _ names: [String: String]) -> String? {
    let filled = names.reduce(text) { $0.replacing($1.key, with: $1.value) }
    return filled.contains("{") ? nil : filled
  }
}
