/// All that a report says, in the order in which it says it: what the application hands to the program that draws it,
/// as JSON. Texts are French and plain; a list that is empty has no place on a page.
package struct ReportDocument: Codable, Equatable, Sendable {
  /// Whose report it is; "" when the account has no name.
  package var name: String
  /// The day of the answers, in words.
  package var date: String
  /// The same moment, RFC 3339.
  package var createdAt: String
  /// "Essentiel" or "Premium".
  package var offer: String
  /// What one reads first.
  package var summary: String
  /// What runs through the answers, ends a sentence: "l’envie de créer".
  package var thread: String
  /// The four, in the order passion, profession, mission, vocation.
  package var circles: [Circle]
  package var radar: [Axis]
  /// nil when no CV was added.
  package var cv: CV?
  /// Best first.
  package var recommendations: [Proposal]
  package var ideas: [Proposal]
  /// Empty but for Premium.
  package var actionPlan: [Stage]
  /// Questions to prepare for the coaching call; empty but for Premium.
  package var coachingQuestions: [String]

  package init(
    name: String, date: String, createdAt: String, offer: String, summary: String, thread: String, circles: [Circle],
    radar: [Axis], cv: CV?, recommendations: [Proposal], ideas: [Proposal], actionPlan: [Stage],
    coachingQuestions: [String]
  ) {
    self.name = name
    self.date = date
    self.createdAt = createdAt
    self.offer = offer
    self.summary = summary
    self.thread = thread
    self.circles = circles
    self.radar = radar
    self.cv = cv
    self.recommendations = recommendations
    self.ideas = ideas
    self.actionPlan = actionPlan
    self.coachingQuestions = coachingQuestions
  }
}

extension ReportDocument {
  package struct Circle: Codable, Equatable, Sendable {
    /// "Passion".
    package var name: String
    /// "Ce que vous aimez".
    package var question: String
    /// 0 to 100.
    package var score: Int
    package var labels: [String]
    /// Sentences that say where this comes from, out of the person's answers and CV.
    package var evidence: [String]

    package init(name: String, question: String, score: Int, labels: [String], evidence: [String]) {
      self.name = name
      self.question = question
      self.score = score
      self.labels = labels
      self.evidence = evidence
    }
  }

  /// One direction of the radar chart.
  package struct Axis: Codable, Equatable, Sendable {
    package var name: String
    /// 0 to 100; 50 is the middle of all possible answers.
    package var value: Int

    package init(name: String, value: Int) {
      self.name = name
      self.value = value
    }
  }

  package struct CV: Codable, Equatable, Sendable {
    /// "4 expériences datées, 7,5 ans en tout"; nil when nothing is dated.
    package var experience: String?
    package var skills: [String]
    package var education: [String]
    package var languages: [String]
    /// What the CV has that the proposed work asks for.
    package var strengths: [Point]
    /// What the proposed work asks for and the CV does not name.
    package var gaps: [Point]

    package init(
      experience: String?, skills: [String], education: [String], languages: [String], strengths: [Point],
      gaps: [Point]
    ) {
      self.experience = experience
      self.skills = skills
      self.education = education
      self.languages = languages
      self.strengths = strengths
      self.gaps = gaps
    }
  }

  /// A group of skills, and the proposed work that it serves.
  package struct Point: Codable, Equatable, Sendable {
    package var skill: String
    package var work: [String]

    package init(skill: String, work: [String]) {
      self.skill = skill
      self.work = work
    }
  }

  /// An occupation or a business idea.
  package struct Proposal: Codable, Equatable, Sendable {
    package var title: String
    package var description: String
    /// 0 to 100; nil for an idea.
    package var match: Int?
    package var reasons: [String]
    package var routes: [String]
    package var skills: [String]
    /// How near one is to it, as far as a CV tells.
    package var realism: String?
    package var steps: [String]
    /// Its ROME code.
    package var rome: String?

    package init(
      title: String, description: String, match: Int?, reasons: [String], routes: [String] = [], skills: [String] = [],
      realism: String? = nil, steps: [String] = [], rome: String? = nil
    ) {
      self.title = title
      self.description = description
      self.match = match
      self.reasons = reasons
      self.routes = routes
      self.skills = skills
      self.realism = realism
      self.steps = steps
      self.rome = rome
    }
  }

  /// Two weeks of the action plan.
  package struct Stage: Codable, Equatable, Sendable {
    /// The first of the two.
    package var week: Int
    package var title: String
    package var steps: [String]

    package init(week: Int, title: String, steps: [String]) {
      self.week = week
      self.title = title
      self.steps = steps
    }
  }
}
