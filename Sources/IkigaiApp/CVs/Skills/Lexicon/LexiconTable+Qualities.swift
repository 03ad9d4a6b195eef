extension LexiconTable {
  /// Qualities and what any work may ask for.
  static let qualities = """
    général; Prise de parole en public; public speaking, prise de parole, parler en public, speaking in public, \
    public speaker, aisance en public, aisance à prendre la parole, animation de conférences, public presentations, \
    giving talks, gave talks, presenting to groups, *rhétorique, art oratoire, talents oratoires, \
    presenting to audiences
    général*; Présentations; presentation skills, présentations orales, oral presentations, giving presentations, \
    gave presentations, delivering presentations, delivered presentations, preparing presentations, \
    prepared presentations, préparation de présentations, réalisation de présentations, presentation design, \
    creating presentations, created presentations, presenting skills, supports PowerPoint, making presentations, \
    exposés oraux, rédaction de présentations
    général; Travail en équipe; teamwork, team work, esprit d’équipe, team spirit, team player, travailler en équipe, \
    travail d’équipe, team working, team-oriented, team-orientated, working in a team, work in a team, \
    work as part of a team, working as part of a team, sens du travail en équipe, sens de l’équipe, \
    capacité à travailler en équipe, *collaborating, travail collaboratif, sens du collectif, esprit collectif, \
    *cooperation, teamplayer, good team player, travail collectif, esprit de groupe, working with others, \
    collaborative working, team spirited, collaboration skills, sens de la collaboration, esprit de coopération
    général; Résolution de problèmes; problem solving, problem-solving skills, problem solver, \
    résoudre les problèmes, solving problems, troubleshooting skills, recherche de solutions, \
    capacité à résoudre les problèmes, solution-oriented, solutions-focused, problem resolution, orienté solutions, \
    orientée solutions, complex problem solving, creative problem solving, troubleshoot problems
    général; Gestion du temps; time management, gérer son temps, time keeping, respect des délais, \
    respect des échéances, respect des horaires, meeting deadlines, met deadlines, meet deadlines, work to deadlines, \
    working to deadlines, tight deadlines, tenir les délais, organisation du temps, \
    gestion du temps et des priorités, deadline-driven, working to tight deadlines, respecter les délais, \
    gestion des délais, deadline management, tenue des délais
    général; Gestion des priorités; prioritisation, sens des priorités, prioritization, prioritising, \
    gérer les priorités, priorisation, prioriser, hiérarchisation des priorités, hiérarchiser les priorités, \
    prioritising tasks, prioritizing tasks, prioritising workload, prioritizing, prioritise workload, multitasking, \
    multi-tasking, multitask, multi-task, multitâche, multi-tâches, gestion des urgences administratives, \
    sens de l’urgence, capacité à prioriser, priority setting, managing priorities, competing priorities, \
    prise en charge simultanée, définition des priorités, juggling priorities, gestion de plusieurs tâches
    général; Gestion du stress; stress management, résistance au stress, gérer le stress, maîtrise de soi, \
    self-control, sang-froid, calm under pressure, remaining calm, stress resistance, stress-resistant, \
    emotional control, maîtrise du stress, stress tolerance, keep calm, résistant au stress, résistante au stress, \
    capacité à gérer le stress, composure, garder son calme, self-mastery, résilience au stress
    général; Travail sous pression; working under pressure, résistance à la pression, work under pressure, \
    work well under pressure, working well under pressure, ability to work under pressure, travailler sous pression, \
    thrive under pressure, performing under pressure, fast-paced environments, capacité à travailler sous pression
    général*; Motivation; goût du challenge, motivé, motivée, motivated, enthousiasme, enthusiasm, enthusiastic, \
    passionné, passionnée, passionate, highly motivated, volonté, determined, détermination, déterminé, déterminée, \
    engagement personnel, investissement personnel, implication, impliqué, impliquée, dedicated, dedication, \
    ambitieux, ambitieuse, ambitious, drive and determination, self-starter, goût du travail, goût de l’effort, \
    envie d’apprendre, désir d’apprendre, goût du travail bien fait, combativité, investie, commitment, \
    willingness to learn, willing to learn, eager to learn, keen to learn, strong work ethic, work ethic, \
    hard-working, hardworking, hard worker, travailleur, travailleuse, bosseur, bosseuse, esprit de compétition, \
    goal-oriented, goal-driven, results-driven, results-oriented, target-driven, sens du résultat, orienté résultats, \
    orientée résultats, orientation résultats, goût du résultat, culture du résultat, goût des défis, \
    can-do attitude, ténacité, tenacity, tenacious, ambition
    général; Sens de l’organisation; organisational skills, organizational skills, capacité d’organisation, \
    bonne organisation, capacités organisationnelles, organisation et planification, organization skills, \
    organisation skills, organizing skills, organising skills, well organised, well-organized, highly organised, \
    highly organized, qualités organisationnelles, organisation personnelle, compétences organisationnelles, \
    planning and organising, planning skills, facultés d’organisation, planning and organizing, sens organisationnel
    général*; Organisation; organised, organized, organisé, organisée
    général; Rigueur; attention to detail, souci du détail, sens du détail, rigoureux, rigoureuse, précision, \
    minutie, minutieux, minutieuse, méticuleux, méticuleuse, meticulous, meticulousness, méthodique, methodical, \
    attentive to detail, detail-oriented, detail-orientated, accuracy, soigneux, soigneuse, soin apporté, \
    perfectionniste, thoroughness, thorough, eye for detail, précis, précise, exactitude, sens de la rigueur, \
    attention aux détails, attention au détail, esprit méthodique, rigor, rigour, conscientious, \
    conscientious approach, consciencieux, consciencieuse, conscience professionnelle, respect des règles, \
    respect des normes, sens de la méthode, travail soigné, souci de la qualité, exigence, exigeant, exigeante, \
    following instructions, respect des protocoles, sens de la précision, discipline, disciplinée, self-discipline, \
    self-disciplined, disciplined, sérieux, sérieuse, professionnalisme, professionalism
    général*; Autonomie; autonomy, independent working, self-motivated, autonome, travail en autonomie, \
    travailler en autonomie, autonomie de travail, capacité à travailler en autonomie, work independently, \
    working independently, independent worker, ability to work independently, autonomous, independence, indépendance, \
    work autonomously, working autonomously, working on own initiative, self-reliant, self-management, \
    unsupervised work, work unsupervised, working unsupervised, working alone, travailler de manière autonome, \
    autonomie dans le travail, self-sufficient, self motivation, lone working, self-direction
    général*; Adaptabilité; adaptability, capacité d’adaptation, flexibility, adaptable, faculté d’adaptation, \
    facilité d’adaptation, sens de l’adaptation, esprit d’adaptation, souplesse, flexibilité, flexible, \
    agilité intellectuelle, adapting to change, flexible approach, adaptation rapide, adapt quickly, \
    ouvert au changement, adaptabilité et flexibilité, learning agility, apprentissage rapide, fast learner, \
    quick learner, apprend vite, capacité d’apprentissage, quick to learn, learning quickly, \
    facilité d’apprentissage, fast learning, s’adapter rapidement, flexibilité horaire, open to change, \
    ouverture au changement, capacité à apprendre
    général*; Disponibilité; availability
    général*; Mobilité géographique
    général*; Polyvalence; versatility, polyvalent, polyvalente, versatile, polyvalence des tâches, multi-skilled, \
    multiskilled, esprit polyvalent, touche-à-tout, all-rounder
    général; Ponctualité; punctuality, ponctuel, ponctuelle, punctual, ponctualité et assiduité, good timekeeping, \
    timekeeping skills, respect de la ponctualité, excellent timekeeping
    général*; Assiduité; sérieuse et fiable, assidu, assidue, régularité, constance, exemplarité, \
    reliable and punctual
    général*; Fiabilité; reliability, fiable, reliable, dependable, dependability, trustworthy, trustworthiness, \
    digne de confiance, personne de confiance
    général*; Honnêteté et intégrité; loyauté, loyal, loyalty, honnêteté, honnête, honest, honesty, integrity, \
    intégrité, intègre, probité, droiture, franchise et honnêteté, sincérité, transparence, professional integrity
    général*; Éthique; ethics, sens de l’éthique, ethical conduct, éthique professionnelle, \
    déontologie professionnelle, sens moral, professional ethics
    général; Esprit d’initiative; sense of initiative, prise d’initiative, force de proposition, \
    prendre des initiatives, sens de l’initiative, capacité d’initiative, proactive, proactif, proactive approach, \
    proactivité, proactivity, self-initiative, use of initiative, using own initiative, use own initiative, \
    using initiative, taking initiative, take initiative, pro-active, esprit entrepreneurial, esprit d’entreprise, \
    entrepreneurial mindset, entrepreneurial spirit, débrouillardise, débrouillard, débrouillarde, resourceful, \
    resourcefulness, ingéniosité, *anticipation, anticipating needs, anticiper les besoins, sens de l’anticipation, \
    capacité d’anticipation, *audace, esprit d’ouverture, être force de proposition, ingenuity, entreprenant, \
    entreprenante
    général; Sens du relationnel; interpersonal skills, aisance relationnelle, qualités relationnelles, \
    sens du contact, bon relationnel, *relationnel, relational skills, people skills, people person, social skills, \
    facilité relationnelle, capacités relationnelles, compétences relationnelles, excellent relationnel, sociabilité, \
    sociable, facilité de contact, contact facile, bon contact, aisance dans le contact, contact humain, sens humain, \
    sens des relations humaines, qualités humaines, approachable, personable, amabilité, aimable, *convivialité, \
    *convivial, *conviviale, cordialité, *chaleureux, *chaleureuse, souriant, souriante, politesse, polite, \
    *courtoisie, courteous, *courtesy, *civilité, bonne présentation, présentation soignée, excellente présentation, \
    bonne humeur, extraverti, extravertie, charisme, sense of humour, sense of humor, sens de l’humour, \
    relations interpersonnelles, aisance sociale, interpersonal communication, respectful, *respectueux, \
    *respectueuse, good manners, rapport building, building rapport, built rapport, tolérant, tolérante, \
    esprit fédérateur, *fédérateur, *fédératrice, relations humaines, altruisme, altruiste, *générosité, humilité, \
    modestie, *solidarité, goût du contact, aisance à l’oral et relationnelle, relationship skills, sense of contact
    général; Ouverture d’esprit; open-minded, open-mindedness, esprit ouvert
    général; Sens du service; customer focus, sens du service client, sens de l’accueil, sens du service public, \
    esprit de service, service-oriented, customer-focused, customer oriented, customer orientation, client-focused, \
    orientation client, orienté client, orientée client, culture client, culture du service, sens du client, \
    customer-centric, customer centricity, serviable, serviabilité, service-minded, *helpful, \
    sens de l’intérêt général, sens de l’hospitalité, écoute client, client focus, goût du service, \
    sens de l’accueil et du service, service orientation, esprit client, service mindset, client-oriented
    général; Esprit d’analyse; analytical skills, capacité d’analyse, analytical thinking, \
    capacité d’analyse et de synthèse, analytic skills, sens de l’analyse, esprit analytique, capacités analytiques, \
    logical thinking, esprit logique, logical reasoning, raisonnement logique, analytical mind, analytical ability, \
    esprit scientifique, esprit cartésien, sens logique, research skills, sens de l’investigation, \
    capacité de concentration, facultés d’analyse, esprit logique et analytique, attention soutenue, *mémorisation, \
    bonne mémoire, good memory, *vigilance, vigilant, *vigilante, vivacité d’esprit, quick thinking
    général; Sens de l’observation; observation skills, capacité d’observation, esprit d’observation, *observateur, \
    *observatrice
    général; Aisance avec les chiffres; *numeracy, numeracy skills, numerical skills, goût des chiffres
    général; Esprit de synthèse; capacité de synthèse, synthesis skills, synthesising information, summarising, \
    summarizing, sens de la synthèse, analyse et synthèse, esprit d’analyse et de synthèse, \
    analyse et esprit de synthèse
    général; Esprit critique; critical thinking, critical thinker, sens critique, critical analysis, prise de recul, \
    good judgement, sound judgement, good judgment, discernement, remise en question, bon sens, common sense, \
    regard critique, objectivité, pragmatisme, pragmatique, pragmatic, pragmatism, *neutralité, impartialité, \
    impartiality, autocritique, *judgement, clairvoyance, analyse critique, self-awareness, capacité de recul
    général; Prise de décision; decision making, decision-making skills, prendre des décisions, aide à la décision, \
    esprit de décision, *decisive, decision support, making decisions, decision maker, capacité de décision, \
    sens de la décision, capacité à décider, prise de risque, aide à la prise de décision
    général*; Leadership; leadership skills, sens du leadership, team leader skills, capacité à diriger, \
    leadership naturel, autorité naturelle, capacité à fédérer, capacité à motiver, esprit de leadership, fédérer, \
    capacité d’encadrement, leading by example, role modelling, inspiring others, influence sans autorité, \
    sens du management, qualités managériales, compétences managériales, managerial skills, management skills, \
    thought leadership, strategic leadership, supervisory experience, inspirational leadership, motivational skills
    général*; Force de persuasion; influencing skills, influencing, persuasion, persuasive, force de conviction, \
    capacité de persuasion, persuasion skills, pouvoir de persuasion, influencing others, capacité à convaincre, \
    sens de la persuasion
    général*; Affirmation de soi; assertiveness, assertivité, assertive, confident, self-confidence, \
    confiance en soi, assurance personnelle
    général*; Délégation; delegating, déléguer, delegation skills, delegated tasks, delegating tasks, \
    savoir déléguer, capacité à déléguer
    général*; Créativité; creativity, créatif, créative, imagination, imaginatif, imaginative, inventivité, inventif, \
    inventive, innovation, innovative, innovant, creative thinking, esprit créatif, esprit d’innovation, \
    sens créatif, esprit novateur, sens artistique, sens esthétique, originalité, fibre artistique, goût artistique, \
    brainstorming, artistic flair, sensibilité artistique, innovative thinking, lateral thinking, creative flair
    général*; Curiosité; curiosity, curieux, curieuse, curiosité intellectuelle, inquisitive, curiosité d’esprit, \
    esprit curieux, soif d’apprendre, love of learning, intellectual curiosity, goût d’apprendre, culture générale, \
    continuous learning, lifelong learning, apprentissage continu, ouverture culturelle, autodidacte, self-taught, \
    auto-formation, self-learning, auto-apprentissage
    général; Patience; patience et écoute, patient attitude, pondération, sérénité
    général*; Empathie; empathy, empathique, empathetic, empathic, compassion, compassionate, compréhension, \
    compréhensif, compréhensive, caring, sensibilité, caring nature, emotional intelligence, \
    intelligence émotionnelle, humanité, humanisme, non-jugement, non-judgemental, caring attitude, \
    compassionate care, intelligence relationnelle, altérité, intelligence sociale, sensitivity, \
    compassionate approach
    général*; Bienveillance; kindness, bienveillant, bienveillante, gentillesse, douceur, attentionné, attentionnée, \
    respect d’autrui, respect des autres, respect des personnes, warmth, prévenance, attitude bienveillante, \
    thoughtful, kind and caring, respect de la dignité, dignité
    général*; Écoute; listening, listening skills, sens de l’écoute, qualité d’écoute, capacité d’écoute, à l’écoute, \
    être à l’écoute, good listener, écoute et empathie, listener, attentif, attentive, attentive listening, \
    écoute attentive, écoute bienveillante, écoute des autres, disponibilité et écoute, grande écoute, \
    sens de l’écoute active, bonne écoute, empathetic listening, écoute empathique, good listening skills
    général*; Diplomatie; diplomacy, diplomate, diplomatic, tact, tactful, sens de la diplomatie, tact et diplomatie, \
    tact and diplomacy, délicatesse, sens politique, political acumen, sens de la négociation, sens du compromis, \
    consensus building, recherche du consensus, conciliant, conciliante, sens de la médiation, political awareness
    général*; Discrétion; discret, discrète, discreet, sens de la discrétion, devoir de réserve, \
    réserve professionnelle, discrétion professionnelle, obligation de discrétion, pudeur, respect de la vie privée, \
    obligation de réserve
    général*; Secret professionnel; professional secrecy, respect du secret professionnel
    général*; Secret médical; patient confidentiality, confidentialité des données patients, medical confidentiality
    général*; Réglementation HIPAA; HIPAA, HIPAA compliance
    général*; Principes de Caldicott; Caldicott
    général*; Confidentialité; confidentiality, sens de la confidentialité, respect de la confidentialité, \
    confidential, confidential information, handling confidential information, handled confidential information, \
    maintaining confidentiality, maintained confidentiality, informations confidentielles, données confidentielles, \
    sensitive information, confidential documents, dossiers confidentiels, dossiers sensibles, \
    handling sensitive information, confidential records, client confidentiality, documents confidentiels, \
    gestion de la confidentialité, confidential files
    général*; Dynamisme; dynamism, dynamique, dynamic, énergique, énergie, energetic, énergie positive, high energy, \
    positive attitude, positif, positivité, optimisme, optimiste, optimistic, optimism, esprit positif, \
    attitude positive, active et dynamique, positive thinking, force de travail, capacité de travail, efficacité, \
    efficace, efficiency, productivité, productive, efficacité professionnelle, réactif et dynamique, enthousiaste, \
    joie de vivre, positive mindset, tempérament dynamique
    général*; Réactivité; responsiveness, réactif, réactive, rapidité, rapidité d’exécution, vivacité, esprit vif, \
    quick response, rapidité de réaction, sens de la réactivité, réactivité et adaptabilité, célérité, \
    vitesse d’exécution, gestion des imprévus, gérer les imprévus, dealing with emergencies, faire face aux imprévus, \
    unexpected situations
    général*; Persévérance; persévérant, persévérante, persistent, persistence, pugnacité, opiniâtreté, \
    endurance mentale, mental strength, force mentale, force de caractère, grit, courage, courageux, courageuse, \
    combatif, combative, tenace, patience et persévérance, mental de compétiteur, courageous
    général*; Résilience; resilient, résiliente
    général; Sens des responsabilités; sense of responsibility, responsable et autonome, sense of duty, \
    esprit de responsabilité, responsabilité professionnelle, *accountability, *maturité, *maturity, \
    *responsabilisation, mature attitude, sens du devoir, prise de responsabilité, taking responsibility, \
    ownership mindset, prendre des responsabilités, taking ownership, sens des responsabilités et de l’engagement
    général; Habileté manuelle; manual dexterity, dextérité, habile de ses mains, travail manuel, adresse manuelle, \
    agilité manuelle, précision des gestes, hand-eye coordination, manual skills, habileté, coordination œil-main, \
    goût du travail manuel, dextérité manuelle, sens pratique, esprit pratique, bricoleur, bricoleuse, \
    practical skills, hands-on approach, fine motor skills
    général*; Endurance; physical stamina, résistance physique, bonne condition physique, condition physique, \
    physically fit, physical fitness, stamina, robustesse, résistance à l’effort, résistance à la fatigue, \
    physical strength, physical endurance, bonne résistance physique, force physique, endurant, endurante, \
    lifting heavy loads, aptitude physique, lifting heavy items, stand for long periods
    général; Formation et accompagnement des équipes; Pédagogie auprès des équipes, training new staff, \
    formation des nouveaux arrivants, formation des apprentis, staff training, training staff, trained staff, \
    training new employees, trained new employees, training new hires, trained new hires, formation des nouveaux, \
    formation des nouveaux collaborateurs, former les nouveaux, former les équipes, formation des équipes, \
    formation du personnel nouveau, training colleagues, trained colleagues, training new starters, \
    trained new starters, trained new staff, encadrement des apprentis, formation de stagiaires, \
    formation des collaborateurs, formation des agents, formation interne, coaching staff, coached staff, \
    mentoring staff, tutorat des nouveaux, accompagnement des nouveaux arrivants, transmission des savoirs, \
    transmission des compétences, transfert de compétences, knowledge transfer, knowledge sharing, \
    partage de connaissances, transmission de savoir-faire, formation du nouveau personnel, encadrement des nouveaux, \
    former de nouveaux collaborateurs, former des stagiaires, training junior staff, trained junior staff, \
    mentoring junior staff, training team members, trained team members, formation et encadrement, \
    formation des nouveaux salariés, sens de la transmission, sens de la pédagogie, formation des nouveaux embauchés, \
    on-the-job training, formation des saisonniers, staff development, formation du personnel en interne, \
    employee training, montée en compétences, developing staff, employee development, cross-training, \
    esprit pédagogue, pédagogue, trained employees, training employees, accompagnement des équipes, \
    accompagner les équipes, training and development
    général; Communication orale; oral communication, expression orale, verbal communication, aisance orale, \
    aisance à l’oral, à l’aise à l’oral, communication verbale, facilité d’expression, aisance verbale, *élocution, \
    bonne élocution, éloquence, verbal skills, excellent verbal communication, oral skills, spoken communication, \
    qualités orales, expression orale et écrite, clear communication, communication claire, \
    verbal and written communication, oral and written communication, verbal and written communication skills, \
    communication orale et écrite, verbal communication skills, *articulate, oral and written communication skills, \
    aisance dans l’expression, aisance d’expression, force de communication, bon communicant, bonne communicante, \
    bon communicateur, good communicator, strong communicator, excellent communicator, effective communication, \
    *communicator, excellentes qualités de communication, qualités de communication, capacité de communication, \
    sens de la communication, aptitude à la communication, aisance en communication, communication efficace, \
    communication et écoute, sens de la pédagogie orale
    général; Communication écrite; written communication, expression écrite, written communication skills, \
    writing ability, aisance écrite, aisance à l’écrit, expression écrite et orale, communication écrite et orale, \
    capacité rédactionnelle, compétences rédactionnelles, bon rédactionnel, written and verbal communication, \
    written and oral communication, written and verbal communication skills, written skills, \
    written and spoken communication, facilités rédactionnelles, excellent rédactionnel, grammar skills, \
    aisance rédactionnelle et orale, excellent written skills
    général; Communication interculturelle; intercultural communication, cross-cultural communication, \
    sensibilité interculturelle, cultural sensitivity, environnement multiculturel, multicultural environment, \
    travail en milieu multiculturel, milieu multiculturel, contexte multiculturel, intercultural skills, \
    équipes multiculturelles, multicultural teams, cultural competency, travail en contexte international, \
    cross-cultural awareness, management interculturel, ouverture aux autres cultures
    général; Consignes de sécurité; respect des consignes de sécurité, respect des consignes, safety instructions
    """
}
