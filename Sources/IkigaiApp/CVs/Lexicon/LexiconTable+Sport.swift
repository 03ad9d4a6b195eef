extension LexiconTable {
  /// Sport and leisure.
  static let sport = """
    sport; Entraînement sportif; sports coaching, coaching sportif, athletic training, séances d’entraînement, \
    planification d’entraînement, plans d’entraînement, entraînement de jeunes, coaching football, football coaching, \
    personal training, entraînement personnel, coaching personnalisé sportif, programmes d’entraînement, \
    workout programs, entraînement d’équipe, training programmes sport, coached athletes, tennis coaching, \
    basketball coaching, entraînement fonctionnel, training programs for clients, sports training, youth coaching, \
    exercise programmes, exercise programs, programmes sportifs, programmation sportive, \
    coaching sportif personnalisé, soccer coaching, coaching youth, workout plans, fitness programs, \
    séances de sport, fitness plans, cours de tennis, tennis lessons, swim coaching, séances de coaching, \
    suivi sportif
    sport; Préparation physique; physical training, strength and conditioning, renforcement musculaire, \
    conditionnement physique, physical conditioning, athlétisation, HIIT, circuit training, étirements, stretching, \
    préparation athlétique, CrossFit, TRX, cardio-training, entraînement cardio, mobility training, haltérophilie, \
    weightlifting, athletic conditioning, préparateur physique tâches, plyométrie, plyometrics, speed and agility, \
    reathlétisation, functional training
    sport*; Musculation; weight training, strength training
    sport*; Fitness; cours collectifs, group fitness, cours de fitness, body pump, BodyPump, Les Mills, zumba, \
    biking indoor, spinning classes, group exercise, cours collectifs de fitness, group fitness classes, body attack, \
    cardio boxing, cuisses abdos fessiers, gym suédoise, aérobic, group classes, fitness classes, exercise classes, \
    spin classes, fitness instruction, bodybalance, group training, indoor cycling, exercise instruction, aquabike, \
    aquafitness, circuit classes, LesMills, small group training
    sport*; Yoga; Pilates, vinyasa, hatha, yoga classes, méthode Pilates, Pilates mat, reformer Pilates, yin yoga, \
    hatha yoga, yoga prénatal, vinyasa yoga, teaching yoga, ashtanga, yoga teaching, cours de Pilates, tai chi, \
    qi gong
    sport*; Natation; swimming instruction, enseignement de la natation, aquagym, cours de natation, \
    apprentissage de la natation, swimming lessons, swim lessons, aquagym et aquabike, aqua aerobics, \
    enseigner la natation, leçons de natation, bébés nageurs, swim instruction, learn to swim, aisance aquatique, \
    natation synchronisée, teaching swimming, cours d’aquagym, activités aquatiques, swimming teaching, \
    natation scolaire, aquaphobie, water safety, apprendre à nager
    sport; Surveillance de baignade; lifeguarding, BNSSA, surveillance de bassin, surveillance de piscine, \
    sauvetage aquatique, pool supervision, pool lifeguard, NPLQ, BPJEPS AAN, water rescue, brevet de sauvetage, \
    surveillance de plage, CAEPMNS, surveillance des bains, surveillance des baigneurs, surveillance aquatique, \
    Pro Pool, brevet Plus Pool, pool rescue, sauvetage en mer, sécurité des baigneurs, Red Cross lifeguard
    sport; Éducation physique; physical education, EPS, éducation physique et sportive, PE lessons, PE teaching, \
    enseignement de l’EPS, teaching PE, jeunesse et sport, jeunesse + sport, J+S, physical education lessons, \
    Jeunesse et Sport J+S
    sport*; Arbitrage; refereeing
    sport; Encadrement de randonnées; hiking guide, escalade, randonnée accompagnée, mountain leadership, \
    guided hikes, accompagnement en montagne, escalade encadrée, climbing instruction, rock climbing instruction, \
    canyoning, via ferrata, outdoor activities, activités de pleine nature, outdoor education, course d’orientation, \
    orienteering, sports de nature, APPN, parcours accrobranche, accrobranche, high ropes, ropes course, \
    activités outdoor, outdoor instruction, team building outdoor, encadrement de l’escalade, abseiling, \
    outdoor adventure activities, guided walks, randonnées guidées, encadrement VTT, adventure activities, \
    randonnée pédestre encadrée, leading hikes
    sport; Évaluation de la condition physique; tests physiques, fitness assessments, bilan de forme, \
    évaluations physiques, tests de condition physique, body composition, test VMA, fitness testing, bilans sportifs, \
    analyse de la performance sportive, impédancemétrie, composition corporelle, fitness evaluations, \
    health screening PAR-Q, PAR-Q, video analysis sport, physical assessments
    sport; Préparation mentale; mental coaching, mental preparation, psychologie du sport, sport psychology, \
    coaching mental
    sport; Traitement d’eau de piscine; qualité de l’eau de piscine, pool chemistry, analyse de l’eau de piscine, \
    pool plant operation, entretien des bassins, pool water testing, chlorination, pool water quality, pool plant
    sport; Animation sportive; éducation sportive, initiation sportive, activités sportives, encadrement sportif, \
    sports activities, multisports, activités physiques et sportives, encadrement d’activités sportives, \
    animation d’activités sportives, jeux sportifs, école de sport, éveil sportif, animation multisports, \
    séances sportives, sports camps, stages sportifs, sport adapté, handisport, adapted sports, baby gym, \
    encadrement d’équipes sportives, APSA, ateliers sportifs, disability sport, sports sessions, sports leadership
    sport; Organisation de tournois; tournois sportifs, tournaments, organisation de compétitions, \
    organisation d’événements sportifs, sporting events, tournament organization, compétitions sportives, \
    événements sportifs, sports events, événementiel sportif, organisation de manifestations sportives, \
    manifestations sportives, tournament organisation, rencontres sportives, sports event management, \
    organising competitions, organisation de matchs, organisation de tournois sportifs
    sport; Gestion de club sportif; gestion d’équipements sportifs, leisure centre management, \
    gestion d’une salle de sport, gym management, sports administration, gestion d’installations sportives, \
    vie associative sportive, gestion des licences sportives, développement de club, membership sales gym, \
    gestion d’équipements de loisirs, club development, vente d’abonnements fitness, gym memberships, \
    leisure management, gestion de centre sportif, gym operations
    sport; Surveillance de plateau; accueil plateau musculation, gym floor supervision, conseil en salle de sport, \
    gym inductions, plateau musculation, suivi des adhérents, gym instruction, encadrement en salle de musculation, \
    cardio-musculation
    sport; Entretien du matériel sportif; préparation du matériel sportif, sports equipment maintenance, \
    entretien d’équipements sportifs, montage d’installations sportives, matériel sportif, \
    entretien des terrains de sport, gym equipment, sports equipment, fitting skis, réglage de fixations, \
    entretien de skis, ski tuning, location de skis, atelier ski
    sport; Enseignement du ski; cours de ski, ski instruction, ski teaching, snowboard lessons, ski lessons, \
    enseignement du snowboard, teaching skiing, secours en montagne, mountain rescue, pisteur secours, \
    sécurité des pistes, ski patrol, avalanche safety, nivologie, teaching snowboarding, déclenchement d’avalanches, \
    damage des pistes
    sport; Sports nautiques; voile encadrée, sailing instruction, enseignement de la voile, canoë-kayak, \
    stand-up paddle, scuba diving instruction, plongée subaquatique, activités nautiques, water sports, watersports, \
    surf coaching, cours de voile, enseignement du surf, PADI, permis côtier, surf instruction, teaching sailing, \
    cours de surf, diving instruction
    sport; Arts martiaux; martial arts instruction, judo enseigné, self-defense, self-defence, cours d’arts martiaux, \
    boxe éducative, teaching martial arts, boxing training, cours de boxe, boxe anglaise, cours de judo, krav maga, \
    martial arts teaching
    sport; Gymnastique; gymnastics coaching, gymnastique artistique, agrès, gymnastics, acrosport, \
    gymnastics instruction, parkour, trampoline coaching, gymnastique volontaire, gymnastique d’entretien, \
    circus skills
    sport; Animation de séniors; gymnastique seniors, animation d’ateliers équilibre, gym seniors, \
    ateliers équilibre, senior fitness, chair exercises, seniors exercise classes, chair yoga, \
    gymnastique pour seniors, gymnastique adaptée
    sport; Animation touristique; animation de soirées, animation club, animations enfants en club, \
    entertainment programmes, mini-club, kids club, soirées à thème, club enfants, animation micro, \
    spectacles de soirée, animation en camping, animation en club de vacances, club ados, holiday entertainment, \
    animation en hôtel, theme nights, animations en soirée, themed evenings, animation mini-club, guest entertainment
    """
}
