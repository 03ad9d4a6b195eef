/// Finds the words of a CV that name a skill, by what a model has learnt from labelled CVs.
struct SkillTagger {
  let model: SkillModel

  /// The names of skills as ranges of tokens, in the order of the text: the most likely ones all together (Viterbi 1967).
  func names(in features: SkillFeatures) -> [Range<Int>] {
    let tags = tags(of: features)
    var names: [Range<Int>] = []
    var start = 0
    for (index, tag) in tags.enumerated() {
      if tag == .first || tag == .single { start = index }
      if tag == .last || tag == .single { names.append(start..<index + 1) }
    }
    return names
  }

  private func tags(of features: SkillFeatures) -> [SkillModel.Tag] {
    let all = SkillModel.Tag.allCases
    guard features.count > 0 else { return [] }
    // What the best way to each tag of the present token weighs, and for every token where that way comes from.
    var best: [Int?] = []
    var origins: [[SkillModel.Tag]] = []
    for index in 0..<features.count {
      let weights = model.weights(of: index, in: features)
      var next: [Int?] = []
      var origin: [SkillModel.Tag] = []
      for tag in all {
        var way: (weight: Int, from: SkillModel.Tag)?
        if index == 0 {
          // Before the first word there is none.
          if SkillModel.Tag.other.allows(next: tag) { way = (0, .other) }
        } else {
          for from in all {
            guard let weight = best[from.rawValue], let step = model.transition(from: from, to: tag) else { continue }
            if way.map({ weight + step > $0.weight }) ?? true { way = (weight + step, from) }
          }
        }
        next.append(way.map { $0.weight + Int(weights[tag.rawValue]) })
        origin.append(way?.from ?? .other)
      }
      best = next
      origins.append(origin)
    }
    // A name does not go on behind the last word.
    let ends = all.filter { $0.allows(next: .other) && best[$0.rawValue] != nil }
    guard var tag = ends.max(by: { best[$0.rawValue] ?? .min < best[$1.rawValue] ?? .min }) else { return [] }
    var tags: [SkillModel.Tag] = []
    for origin in origins.reversed() {
      tags.append(tag)
      tag = origin[tag.rawValue]
    }
    return tags.reversed()
  }
}
