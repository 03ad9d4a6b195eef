extension LexiconTable {
  /// Sport and leisure.
  static let sport = """
    sport; Entraînement sportif; sports coaching, coaching sportif, athletic training, séances d’entraînement, \
    planification d’entraînement, plans d’entraînement, entraînement de jeunes, personal training, \
    entraînement personnel, coaching personnalisé sportif, programmes d’entraînement, workout programs, \
    entraînement d’équipe, training programmes sport, coached athletes, entraînement fonctionnel, \
    training programs for clients, sports training, youth coaching, exercise programmes, exercise programs, \
    programmes sportifs, programmation sportive, coaching sportif personnalisé, coaching youth, workout plans, \
    fitness programs, séances de sport, fitness plans, séances de coaching, suivi sportif
    sport; Entraînement de football; coaching football, football coaching, soccer coaching
    sport; Enseignement du tennis; tennis coaching, cours de tennis, tennis lessons
    sport; Entraînement de basket-ball; basketball coaching
    sport; Entraînement de natation; swim coaching
    sport; Préparation physique; physical training, strength and conditioning, renforcement musculaire, \
    conditionnement physique, physical conditioning, athlétisation, circuit training, préparation athlétique, \
    cardio-training, entraînement cardio, mobility training, athletic conditioning, préparateur physique tâches, \
    speed and agility, reathlétisation, functional training
    sport; HIIT
    sport; Étirements; *stretching
    sport*; CrossFit
    sport; TRX
    sport*; Haltérophilie; *weightlifting
    sport; Plyométrie; plyometrics
    sport*; Musculation; weight training, strength training
    sport*; Fitness; cours collectifs, group fitness, cours de fitness, group exercise, cours collectifs de fitness, \
    group fitness classes, cardio boxing, cuisses abdos fessiers, group classes, fitness classes, exercise classes, \
    fitness instruction, group training, exercise instruction, circuit classes, small group training
    sport*; BodyPump; body pump
    sport*; Les Mills; LesMills
    sport*; Zumba
    sport*; Vélo en salle; biking indoor, spinning classes, spin classes, indoor cycling
    sport*; BodyAttack; body attack
    sport*; Gym suédoise
    sport*; Aérobic
    sport*; BodyBalance
    sport*; Aquabike
    sport*; Aquagym; aquafitness, aqua aerobics, cours d’aquagym
    sport*; Yoga; vinyasa, hatha, yoga classes, yin yoga, hatha yoga, yoga prénatal, vinyasa yoga, teaching yoga, \
    ashtanga, yoga teaching
    sport*; Pilates; méthode Pilates, Pilates mat, reformer Pilates, cours de Pilates
    sport*; Tai-chi
    sport*; Qi gong
    sport*; Natation; swimming instruction, enseignement de la natation, cours de natation, \
    apprentissage de la natation, swimming lessons, swim lessons, enseigner la natation, leçons de natation, \
    bébés nageurs, swim instruction, learn to swim, aisance aquatique, teaching swimming, activités aquatiques, \
    swimming teaching, natation scolaire, aquaphobie, water safety, apprendre à nager
    sport*; Aquagym et aquabike
    sport*; Natation synchronisée
    sport; Surveillance de baignade; lifeguarding, surveillance de bassin, surveillance de piscine, \
    sauvetage aquatique, pool supervision, pool lifeguard, water rescue, brevet de sauvetage, surveillance de plage, \
    surveillance des bains, surveillance des baigneurs, surveillance aquatique, pool rescue, sauvetage en mer, \
    sécurité des baigneurs, Red Cross lifeguard
    sport; BNSSA
    sport; NPLQ
    sport; BPJEPS AAN
    sport; CAEPMNS
    sport; Brevet Pro Pool; Pro Pool
    sport; Brevet Plus Pool
    sport; Éducation physique; physical education, EPS, éducation physique et sportive, PE lessons, PE teaching, \
    enseignement de l’EPS, teaching PE, physical education lessons
    sport; Jeunesse et Sport; jeunesse + sport, J+S, Jeunesse et Sport J+S
    sport*; Arbitrage; refereeing
    sport; Encadrement de randonnées; hiking guide, randonnée accompagnée, mountain leadership, guided hikes, \
    accompagnement en montagne, guided walks, randonnées guidées, randonnée pédestre encadrée, leading hikes
    sport*; Escalade; escalade encadrée, climbing instruction, rock climbing instruction, encadrement de l’escalade, \
    *abseiling
    sport*; Canyoning
    sport; Via ferrata
    sport; Activités de pleine nature; outdoor activities, outdoor education, sports de nature, APPN, \
    activités outdoor, outdoor instruction, outdoor adventure activities, adventure activities
    sport; Course d’orientation; *orienteering
    sport*; Accrobranche; parcours accrobranche, high ropes, ropes course
    sport; Cohésion d’équipe en plein air; team building outdoor
    sport; Encadrement de VTT
    sport; Évaluation de la condition physique; tests physiques, fitness assessments, bilan de forme, \
    évaluations physiques, tests de condition physique, body composition, fitness testing, bilans sportifs, \
    analyse de la performance sportive, composition corporelle, fitness evaluations, video analysis sport, \
    physical assessments
    sport; Test VMA
    sport; Impédancemétrie
    sport; Questionnaire PAR-Q; health screening PAR-Q, PAR-Q
    sport; Préparation mentale; mental coaching, mental preparation, psychologie du sport, sport psychology, \
    coaching mental
    sport; Traitement d’eau de piscine; qualité de l’eau de piscine, pool chemistry, analyse de l’eau de piscine, \
    pool plant operation, entretien des bassins, pool water testing, chlorination, pool water quality, pool plant
    sport; Animation sportive; éducation sportive, initiation sportive, activités sportives, encadrement sportif, \
    sports activities, *multisports, activités physiques et sportives, encadrement d’activités sportives, \
    animation d’activités sportives, jeux sportifs, école de sport, éveil sportif, animation multisports, \
    séances sportives, sports camps, stages sportifs, baby gym, encadrement d’équipes sportives, APSA, \
    ateliers sportifs, sports sessions, sports leadership
    sport; Sport adapté; handisport, adapted sports, disability sport
    sport; Organisation de tournois; tournois sportifs, *tournaments, organisation de compétitions, \
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
    entretien d’équipements sportifs, montage d’installations sportives, matériel sportif, gym equipment, \
    sports equipment
    sport; Entretien et réglage de skis; fitting skis, réglage de fixations, entretien de skis, ski tuning, \
    location de skis, atelier ski
    sport; Enseignement du ski; cours de ski, ski instruction, ski teaching, ski lessons, teaching skiing
    sport; Enseignement du snowboard; snowboard lessons, teaching snowboarding
    sport; Secours en montagne; mountain rescue
    sport; Sécurité des pistes; pisteur secours, ski patrol, avalanche safety, déclenchement d’avalanches
    sport; Nivologie
    sport; Damage des pistes
    sport; Sports nautiques; activités nautiques, water sports, *watersports
    sport; Enseignement de la voile; voile encadrée, sailing instruction, cours de voile, teaching sailing
    sport; Canoë-kayak
    sport; Stand-up paddle
    sport; Plongée subaquatique; scuba diving instruction, diving instruction
    sport; Enseignement du surf; surf coaching, surf instruction, cours de surf
    sport; Certification PADI; PADI
    sport; Permis côtier
    sport; Arts martiaux; martial arts instruction, cours d’arts martiaux, teaching martial arts, \
    martial arts teaching
    sport; Enseignement du judo; judo enseigné, cours de judo
    sport; Self-défense; self-defence
    sport; Boxe anglaise et éducative; boxe éducative, boxing training, cours de boxe, boxe anglaise
    sport; Krav maga
    sport; Gymnastique; gymnastics coaching, gymnastique artistique, *agrès, gymnastics, gymnastics instruction, \
    gymnastique volontaire, gymnastique d’entretien
    sport; Acrosport
    sport*; Parkour
    sport; Enseignement du trampoline; trampoline coaching
    sport; Animation de séniors; gymnastique seniors, animation d’ateliers équilibre, gym seniors, \
    ateliers équilibre, senior fitness, chair exercises, seniors exercise classes, chair yoga, \
    gymnastique pour seniors, gymnastique adaptée
    sport; Animation touristique; animation de soirées, animation club, animations enfants en club, \
    entertainment programmes, mini-club, kids club, soirées à thème, club enfants, animation micro, \
    spectacles de soirée, animation en camping, animation en club de vacances, club ados, holiday entertainment, \
    animation en hôtel, theme nights, animations en soirée, themed evenings, animation mini-club, guest entertainment
    """
}
