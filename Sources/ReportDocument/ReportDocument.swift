/// All that a report says, in the order in which it says it: what the application hands to the program that draws it,
/// as JSON. Texts are French and plain; a list that is empty has no place on a page.
public struct ReportDocument: Codable, Equatable, Sendable {
  /// Whose report it is; "" when the account has no name.
  public var name: String
  /// The day of the answers, in words.
  public var date: String
  /// The same moment, RFC 3339.
  public var createdAt: String
  /// "Essentiel" or "Premium".
  public var offer: String
  /// What one reads first.
  public var summary: String
  /// What runs through the answers, ends a sentence: "l’envie de créer".
  public var thread: String
  /// The four, in the order passion, profession, mission, vocation.
  public var circles: [Circle]
  public var radar: [Axis]
  /// nil when no CV was added.
  public var cv: CV?
  /// Best first.
  public var recommendations: [Proposal]
  public var ideas: [Proposal]
  /// Empty but for Premium.
  public var actionPlan: [Stage]
  /// Questions to prepare for the coaching call; empty but for Premium.
  public var coachingQuestions: [String]

  public init(
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
  public struct Circle: Codable, Equatable, Sendable {
    /// "Passion".
    public var name: String
    /// "Ce que vous aimez".
    public var question: String
    /// 0 to 100.
    public var score: Int
    public var labels: [String]
    /// Sentences that say where this comes from, out of the person's answers and CV.
    public var evidence: [String]

    public init(name: String, question: String, score: Int, labels: [String], evidence: [String]) {
      self.name = name
      self.question = question
      self.score = score
      self.labels = labels
      self.evidence = evidence
    }
  }

  /// One direction of the radar chart.
  public struct Axis: Codable, Equatable, Sendable {
    public var name: String
    /// 0 to 100; 50 is the middle of all possible answers.
    public var value: Int

    public init(name: String, value: Int) {
      self.name = name
      self.value = value
    }
  }

  public struct CV: Codable, Equatable, Sendable {
    /// "4 expériences datées, 7,5 ans en tout"; nil when nothing is dated.
    public var experience: String?
    public var skills: [String]
    public var education: [String]
    public var languages: [String]
    /// What the CV has that the proposed work asks for.
    public var strengths: [Point]
    /// What the proposed work asks for and the CV does not name.
    public var gaps: [Point]

    public init(
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
  public struct Point: Codable, Equatable, Sendable {
    public var skill: String
    public var work: [String]

    public init(skill: String, work: [String]) {
      self.skill = skill
      self.work = work
    }
  }

  /// An occupation or a business idea.
  public struct Proposal: Codable, Equatable, Sendable {
    public var title: String
    public var description: String
    /// 0 to 100; nil for an idea.
    public var match: Int?
    public var reasons: [String]
    public var routes: [String]
    public var skills: [String]
    /// How near one is to it, as far as a CV tells.
    public var realism: String?
    public var steps: [String]
    /// Its ROME code.
    public var rome: String?

    public init(
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
  public struct Stage: Codable, Equatable, Sendable {
    /// The first of the two.
    public var week: Int
    public var title: String
    public var steps: [String]

    public init(week: Int, title: String, steps: [String]) {
      self.week = week
      self.title = title
      self.steps = steps
    }
  }
}
