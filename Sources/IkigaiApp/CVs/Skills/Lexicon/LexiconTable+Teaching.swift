extension LexiconTable {
  /// Teaching and training.
  static let teaching = """
    enseignement*; Enseignement; teaching, cours magistraux, lecturing, lectures delivered, classroom teaching, \
    classroom instruction, donner des cours, dispenser des cours, face-à-face pédagogique, cours particuliers, \
    private lessons, private tuition, chargé de TD, taught classes, taught lessons, one-to-one tuition, \
    cours collectifs et individuels, cours dispensés, small group instruction, leçons particulières, \
    remplacement d’enseignants, whole class teaching, guest lecturing, supply teaching, substitute teaching
    enseignement*; Enseignement à distance; online teaching, enseignement en ligne, remote learning, \
    virtual teaching, distance teaching, remote teaching
    enseignement*; Pédagogie; pedagogy, pédagogie active, didactique, inquiry-based learning, \
    apprentissage coopératif, cooperative learning, blended learning, active learning, techniques pédagogiques, \
    méthodes pédagogiques, teaching methods, méthodes d’enseignement, student-centered learning, \
    collaborative learning, teaching strategies, instructional strategies, experiential learning, \
    problem-based learning, pédagogie ludique, direct instruction, projets pédagogiques, techniques d’enseignement, \
    pédagogie coopérative, apprentissage collaboratif, pédagogie interactive, pédagogie universitaire, neuroéducation
    enseignement*; Pédagogie de projet; project-based learning, pédagogie par projet, apprentissage par projet
    enseignement*; Classe inversée; flipped classroom, pédagogie inversée
    enseignement*; Apprentissage par le jeu; pédagogie par le jeu, game-based learning, play-based learning, \
    learning through play
    enseignement*; Ludification; gamification
    enseignement; Pédagogie différenciée; differentiated instruction, *differentiation, différenciation pédagogique, \
    differentiated learning, adaptations pédagogiques, individualisation des parcours, parcours individualisés, \
    personalised learning, scaffolding learning, differentiated lessons, remédiation scolaire, \
    individualisation de l’enseignement, individualized instruction, remédiation pédagogique, adapted lessons, \
    enseignement différencié, individualized learning
    enseignement; Conception universelle de l’apprentissage; universal design for learning, UDL
    enseignement; Préparation de cours; lesson planning, préparation de séquences, séquences pédagogiques, \
    lesson plans, lesson preparation, préparer les cours, planification de cours, planned lessons, planning lessons, \
    préparation de leçons, conception de séquences, séquences d’apprentissage, préparation de séances, \
    planification des leçons, séances pédagogiques, planification de séquences, scheme of work, \
    planification pédagogique, séquences de cours, progressions pédagogiques, unit planning, lesson delivery
    enseignement*; Méthode phonique; Phonics
    enseignement*; Lecture syllabique
    enseignement; Pédagogie Montessori; *Montessori
    enseignement; Développement de l’enfant; child development, développement psychomoteur, théorie de l’attachement, \
    attachment theory, développement du jeune enfant, developmental milestones, neurosciences affectives, \
    développement affectif, développement global de l’enfant, psychomotor development, child observation, \
    observation des enfants, observations of children, stades de développement, observing children, \
    développement psychomoteur de l’enfant, développement moteur, learning journals, learning journeys, \
    développement du langage, language development
    enseignement; Application Tapestry; Tapestry app
    enseignement; Évaluation des élèves; student assessment, évaluation des acquis, pupil assessment, \
    évaluation des apprentissages, évaluation formative, formative assessment, summative assessment, \
    évaluation sommative, évaluation par compétences, évaluations diagnostiques, \
    évaluation des compétences des élèves, suivi des progrès, progress tracking, pupil progress, student progress, \
    suivi de la progression, livrets scolaires, bulletins scolaires, report cards, assessment for learning, \
    évaluation des étudiants, suivi des élèves, tracking progress, évaluation certificative, assessing students, \
    data-driven instruction, student achievement data, évaluation des apprenants, monitoring pupil progress, \
    évaluer les élèves, assessed students, assessing pupils, suivi pédagogique
    enseignement; Conception de programmes; curriculum development, curriculum design, programmes scolaires, \
    national curriculum, curriculum planning, élaboration de programmes de formation, *syllabus, syllabus design, \
    course development, curriculum writing, programme de formation, plans d’études, curriculum implementation, \
    designing courses, designed curriculum, conception de cours, développement de programmes, création de cours, \
    conception de programmes de formation, élaboration de programmes pédagogiques, course creation, \
    curriculum mapping
    enseignement; Plan d’études romand
    enseignement; Common Core; Common Core State Standards
    enseignement; Lehrplan 21
    enseignement; Programme IB; IB curriculum
    enseignement; Programme Cambridge; Cambridge curriculum
    enseignement; IGCSE
    enseignement; Key Stage 1; KS1
    enseignement; Key Stage 2; KS2
    enseignement; Key Stage 3; KS3
    enseignement; Key Stage 4; KS4
    enseignement; Key Stage 5; KS5
    enseignement; NGSS
    enseignement; Formation d’adultes; adult training, formation pour adultes, adult education, training delivery, \
    animation de formations, formation continue d’adultes, training facilitation, pédagogie pour adultes, andragogie, \
    adult learning, classroom training, formation d’enseignants, teacher training, animation de stages, \
    animation de modules de formation, corporate training, ateliers de formation, actions de formation, \
    conducted training, professional development workshops, dispenser des formations, adult learning theory, \
    formation de professionnels, conducting training, face-to-face training, formation en présentiel, \
    concevoir et animer des formations
    enseignement; Certificat FSEA; FSEA
    enseignement; Ingénierie pédagogique; instructional design, ingénierie de formation, conception pédagogique, \
    scénarisation pédagogique, scénario pédagogique, learning design, objectifs pédagogiques, \
    référentiels de formation, parcours de formation, training programme design, parcours pédagogiques, \
    learning objectives, learning paths, dispositifs de formation, learning experience design, \
    parcours d’apprentissage, cahier des charges formation, instructional systems design, designed training, \
    déroulé pédagogique, conception de dispositifs de formation, instructional designing, training development, \
    storyboarding pédagogique
    enseignement; Modèle ADDIE; ADDIE
    enseignement; Taxonomie de Bloom; Bloom’s taxonomy
    enseignement; Modèle SAM; SAM model
    enseignement; E-learning; formation en ligne, online learning, elearning, modules e-learning, classe virtuelle, \
    FOAD, virtual classroom, mobile learning, microlearning, micro-learning, digital learning, rapid learning, \
    virtual training, blended training, eLearning development
    enseignement; Moodle
    enseignement; Articulate Storyline; Storyline 360
    enseignement; Articulate Rise; Rise 360
    enseignement; Articulate 360
    enseignement; Adobe Captivate; *Captivate
    enseignement; SCORM
    enseignement; LMS; Learning Management System, plateforme LMS
    enseignement; Canvas LMS
    enseignement*; Blackboard
    enseignement; 360Learning
    enseignement; Google Classroom
    enseignement; Genially
    enseignement; H5P
    enseignement; Docebo
    enseignement; TalentLMS
    enseignement; xAPI
    enseignement; Schoology
    enseignement; iSpring
    enseignement; Dokeos
    enseignement; Claroline
    enseignement; Vyond
    enseignement; Brightspace
    enseignement; Capsules vidéo pédagogiques; capsules pédagogiques, capsules vidéo
    enseignement; Lectora
    enseignement; Numérique éducatif; educational technology, outils numériques éducatifs, TICE, TICE et numérique, \
    MITIC, usage pédagogique du numérique, outils numériques pédagogiques, *edtech, iPads in classroom, \
    éducation numérique, éducation au numérique, technology integration in classroom
    enseignement; Tableau blanc interactif; TNI, TBI, interactive whiteboard
    enseignement; Kahoot
    enseignement; Smart Board; Smartboard
    enseignement; Wooclap
    enseignement; Quizlet
    enseignement; Padlet
    enseignement; Nearpod
    enseignement; LearningApps
    enseignement; Quizizz
    enseignement; Mentimeter
    enseignement; Promethean; Promethean board
    enseignement; GeoGebra
    enseignement; Plickers
    enseignement; Soutien scolaire; tutoring, aide aux devoirs, accompagnement à la scolarité, homework help, \
    aide scolaire, homework support, homework assistance, academic support, cours de soutien, tutorat scolaire, \
    accompagnement scolaire, academic tutoring, private tutoring, soutien aux élèves, helping with homework, \
    homework club, appui scolaire, suivi scolaire, accompagnement des élèves, soutien pédagogique, devoirs faits, \
    tutored students, tutoring students, aide pédagogique, études dirigées, pupil support, student support, \
    encadrement scolaire, tutoring sessions, learning support, élèves en difficulté, suivi des devoirs, \
    devoirs surveillés, struggling students, aider les élèves, peer tutoring, réussite éducative, réussite scolaire
    enseignement; Gestion de classe; classroom management, gestion de groupe, behaviour management, \
    behavior management, tenue de classe, conduite de classe, classroom behaviour, gestion de l’hétérogénéité, \
    autorité éducative, behaviour for learning, gestion des groupes classe, classroom discipline, \
    positive classroom environment
    enseignement; Besoins éducatifs particuliers; special educational needs, SEN, élèves à besoins particuliers, \
    special needs, SEND, IEP, IEPs, EHCP, élèves à besoins éducatifs particuliers, special education, \
    enseignement spécialisé, additional needs, pédagogie spécialisée, enfants à besoins particuliers, \
    enfants à besoins spécifiques, besoins spécifiques, special educational needs and disabilities, \
    pédagogie curative, élèves à besoins spécifiques, EBEP, special needs education, enseignement adapté, SEGPA, \
    EHC plans, 504 plans, additional support needs, RASED, individualized education programs, \
    individualized education plans, children with special needs, SEN support, élèves en situation de handicap
    enseignement; Relations avec les familles; parent communication, relations aux familles, \
    relation avec les parents, réunions de parents, entretiens avec les parents, parent-teacher conferences, \
    parents evenings, communication avec les parents, parental engagement, parent engagement, lien avec les familles, \
    parent meetings, rencontres parents-professeurs, transmissions aux parents, communication aux parents, \
    travail avec les familles, communicating with parents, relation parents, parent conferences, \
    échanges avec les parents, réunions parents-professeurs, partnership with parents, \
    collaboration avec les parents, travail avec les parents, relations avec les parents d’élèves, \
    échanges avec les familles, family engagement, lien avec les parents, entretiens de parents, \
    collaboration avec les familles
    enseignement; Français langue étrangère; FLE, français langue seconde, français sur objectifs spécifiques, \
    FLE/FLS, didactique du FLE, français langue de scolarisation, UPE2A, enseignement du FLE, cours de FLE, \
    cours de français langue étrangère, élèves allophones, apprenants allophones, public allophone, allophones
    enseignement; FLI; français langue d’intégration
    enseignement; DAEFLE
    enseignement; Enseignement de l’anglais; ESL, EFL, TESL, English language teaching, English as a second language, \
    teaching English, EAL, ESOL, English as a foreign language, business English teaching, English teaching, \
    anglais langue étrangère, taught English, English language learners, English learners, ESL instruction, \
    teach English
    enseignement; TEFL
    enseignement; CELTA
    enseignement; TESOL
    enseignement; Alphabétisation; literacy teaching, lutte contre l’illettrisme, illettrisme, remise à niveau, \
    adult literacy, savoirs de base, functional skills, basic skills teaching, analphabétisme
    enseignement*; CléA
    enseignement*; Animation; animation socioculturelle, youth work, animation d’activités, animation périscolaire, \
    activités périscolaires, temps périscolaires, NAP périscolaires, extracurricular activities, \
    accueil collectif de mineurs, ALSH, colonies de vacances, animation d’enfants, animer des activités, grands jeux, \
    veillées, séjours de vacances, summer camp, camp activities, animation enfance, holiday camps, \
    animation de loisirs, activités de loisirs, animation auprès d’enfants, recreational activities, \
    youth activities, animation socio-culturelle, activités culturelles et sportives, animer des ateliers, \
    jeux de société, board games, jeux collectifs, camps de vacances, activités extrascolaires, \
    activités parascolaires, camp counseling, projets d’animation, leisure activities, after-school programs, \
    organisation de jeux, animation d’ateliers pour enfants
    enseignement; BAFA; brevet d’aptitude aux fonctions d’animateur, BAFA complet, BAFA approfondissement
    enseignement; BAFD
    enseignement*; Petite enfance; early childhood, early years
    enseignement; Garde d’enfants; childcare, babysitting, baby-sitting, garde à domicile, accueil familial, \
    garde d’enfants à domicile, child care, child minding, childminding, nannying, garde partagée, garde de nuit, \
    wraparound care, garde périscolaire, after-school care, surveillance d’enfants, prise en charge des enfants, \
    accompagnement des enfants, encadrement des enfants, supervising children, supervised children, \
    caring for children, surveiller les enfants, child supervision, garde de nouveau-nés, looking after children, \
    childminder duties, encadrement de groupes d’enfants, sécurité des enfants, child safety, safety of children, \
    sortie d’école, school pick-up, school run, babysits
    enseignement; Éveil de l’enfant; activités d’éveil, ateliers d’éveil, early learning activities, \
    activités ludiques, éveil musical, jeux éducatifs, éveil corporel, activités d’éveil et de loisirs, \
    stimulation de l’enfant, éveil sensoriel, activités sensorielles, sensory play, messy play, jeux d’éveil, \
    activités éducatives et ludiques, play activities, activités pédagogiques, storytelling for children, \
    lecture de contes, histoires et comptines, comptines, nursery rhymes, circle time, story time, storytime, \
    jeux ludiques, ateliers ludiques, éveil et développement, éveil des tout-petits, activités ludo-éducatives, \
    éveil culturel, éveil psychomoteur, découverte sensorielle, educational games, age-appropriate activities, \
    parcours de motricité
    enseignement*; Puériculture; soins aux bébés, infant care
    enseignement; Activités manuelles; ateliers créatifs, arts and crafts, travaux manuels, \
    bricolage avec les enfants, ateliers manuels, loisirs créatifs, activités créatives, *crafts, ateliers de dessin, \
    activités artistiques, creative activities, craft activities, atelier peinture, ateliers artistiques, \
    pâte à modeler
    enseignement; Sorties scolaires; school trips, organisation de sorties, voyages scolaires, field trips, \
    school visits, sorties pédagogiques, classes de découverte, camps scolaires, educational visits, \
    educational trips, organisation de voyages scolaires, voyages d’études, sorties éducatives, school excursions, \
    courses d’école, excursions scolaires, accompagnement de sorties, sorties culturelles, \
    accompagnement aux sorties scolaires, encadrement de sorties, organisation de sorties scolaires
    enseignement*; Psychomotricité; motricité
    enseignement; Accueil de l’enfant et de sa famille; accueil des enfants, accueil des familles, \
    accueil des parents, accueil des enfants et des parents, accueil des enfants et des familles, \
    accueil des enfants et de leurs parents, accueillir les enfants, welcoming children, accueil de jeunes enfants, \
    accueil périscolaire, accueillir les parents, accueil et accompagnement des familles, accueil parascolaire
    enseignement; Adaptation en crèche; période d’adaptation, référence de groupe, settling-in, key person approach, \
    key person, adaptations des enfants
    enseignement; Pédagogie Pikler-Lóczy; Pikler, pédagogie Pikler, Loczy, Pikler-Loczy
    enseignement; Motricité libre et jeu libre; motricité libre, free play, itinérance ludique, jeu libre
    enseignement; Pédagogie Reggio; Reggio Emilia
    enseignement; Pédagogie Freinet
    enseignement; Pédagogie Steiner
    enseignement; Pédagogie par la nature; forest school, outdoor learning
    enseignement; Pédagogies alternatives
    enseignement; Pédagogie Decroly
    enseignement; Change du bébé; change des enfants, diaper changing, nappy changing, couches et soins, \
    changer les couches, changing diapers, changing nappies, diapering, changing des enfants, change et hygiène, \
    soins d’hygiène des enfants, hygiène des enfants, soins d’hygiène aux enfants, bain des enfants, bain et repas, \
    change du nourrisson
    enseignement; Apprentissage de la propreté; potty training, acquisition de la propreté, toilet training
    enseignement; Préparation de biberons; biberons, bottle feeding, bottle preparation, biberonnerie, \
    formula preparation, donner les biberons, diversification alimentaire, *weaning, \
    préparation et prise des biberons, repas des enfants, préparation des repas des enfants, \
    aide à la prise des repas des enfants
    enseignement; Surveillance du sommeil; accompagnement à la sieste, surveillance de la sieste, endormissement, \
    accompagnement au sommeil, nap time, naptime, sieste et repas, temps de sieste, safe sleep, \
    respect du rythme de l’enfant, rythme de l’enfant, besoins de chaque enfant, surveillance du coucher, \
    mise à la sieste
    enseignement; EYFS; Early Years Foundation Stage
    enseignement; Normes Ofsted; Ofsted standards
    enseignement; EYLF
    enseignement; Birth to Five
    enseignement; Programme Head Start; Head Start
    enseignement; Creative Curriculum
    enseignement; Development Matters
    enseignement; Teaching Strategies GOLD
    enseignement; Observation CLASS; CLASS observations
    enseignement; Éducation bienveillante; éducation positive, discipline positive, positive discipline, \
    bienveillance éducative, positive reinforcement, renforcement positif, communication bienveillante, \
    gestion des conflits entre enfants, parentalité bienveillante, approche bienveillante, \
    accompagnement bienveillant
    enseignement; Gestion de crèche; direction de crèche, nursery management, direction de structure petite enfance, \
    gestion d’établissement d’accueil, gestion de structure, daycare management, gestion d’un EAJE, direction d’EAJE, \
    PSU et CAF, direction d’accueil de loisirs, direction d’ACM, direction d’ALSH, direction de centre de loisirs, \
    direction de séjours, gestion de centre de loisirs, nursery school management, gestion d’une garderie
    enseignement; Désinfection des jouets; nettoyage des jouets, cleaning toys, sanitizing toys, \
    entretien du matériel éducatif, aménagement de l’espace pour enfants, hygiène des locaux de la crèche
    enseignement; Surveillance des élèves; surveillance de cantine, surveillance de la cour, \
    surveillance des récréations, surveillance d’études, playground supervision, lunch duty, surveillance d’internat, \
    vie scolaire, lunchtime supervision, études surveillées, surveillance des examens, invigilation, \
    exam invigilation, gestion des absences et retards, surveillance en internat, encadrement des élèves, \
    student supervision en cour, aide à la cantine, pause méridienne, supervision of pupils, \
    gestion de la vie scolaire, encadrement de la pause méridienne, temps de midi, test proctoring
    enseignement; Logiciel de vie scolaire
    enseignement; Pronote
    enseignement; École Directe; EcoleDirecte
    enseignement; ENT scolaire
    enseignement; PowerSchool
    enseignement; Infinite Campus
    enseignement; Educanet
    enseignement; CPS-EO
    enseignement; Bromcom
    enseignement; ManageBac
    enseignement; Smartschool
    enseignement*; Parcoursup
    enseignement; Affelnet
    enseignement; ClassDojo
    enseignement; LEO vie scolaire
    enseignement; Supports pédagogiques; création de supports de cours, supports de cours, teaching materials, \
    matériel pédagogique, ressources pédagogiques, teaching resources, matériel didactique, \
    création de supports pédagogiques, outils pédagogiques, course materials, learning materials, \
    educational materials, contenus pédagogiques, conception de supports, fiches pédagogiques, manuels de formation, \
    instructional materials, contenus de formation, classroom displays, learning resources
    enseignement; Correction de copies; correction d’examens, correction de devoirs, marking and assessment, \
    grading papers, marked assignments, grading assignments, graded assignments, marking and feedback, \
    notation des élèves, graded papers, marking homework
    enseignement; Préparation aux examens; exam preparation, préparation aux concours, test preparation, \
    préparation au baccalauréat, préparation au bac, préparation au brevet, IELTS preparation, TOEFL preparation, \
    préparation au DELF, préparation TOEIC, SAT prep, exam prep, préparation des examens, GCSE preparation, \
    test prep, préparation aux épreuves
    enseignement; Examens scolaires; examinateur oral, participation aux jurys, exam board, \
    examinations officer tasks, création d’examens, exam design, sujets d’examen, conception d’examens, \
    exam organisation, jurys de soutenance, conception d’évaluations
    enseignement; Apprentissage de la lecture; reading instruction, guided reading, lecture écriture, *literacy, \
    early literacy, reading comprehension, teaching reading, *littératie, literacy and numeracy, balanced literacy, \
    reading intervention, apprentissages fondamentaux, apprentissage de l’écriture, \
    apprentissage de la lecture et de l’écriture, phonological awareness, conscience phonologique, \
    guided reading groups
    enseignement; Numératie
    enseignement; Enseignement CLIL; CLIL, DNL, content and language integrated learning, discipline non linguistique
    enseignement; Enseignement bilingue; bilingual education, bilingual teaching
    enseignement; Immersion linguistique; enseignement immersif
    enseignement; Enseignement des langues; language teaching, didactique des langues, language instruction, \
    foreign language teaching, teaching languages, second language acquisition, conversation classes, \
    ateliers de conversation, approche communicative, communicative approach
    enseignement; CECRL; CECR, CEFR
    enseignement; Enseignement du français; teaching French
    enseignement; Enseignement de l’espagnol; teaching Spanish
    enseignement; Enseignement de l’allemand
    enseignement; Méthode fide
    enseignement; Enseignement des mathématiques; maths teaching, teaching mathematics, mathematics teaching, \
    cours de mathématiques, teaching maths, didactique des mathématiques, cours de maths, soutien en mathématiques, \
    math tutoring, math instruction
    enseignement; Enseignement des sciences; science teaching, teaching science, STEM education, \
    enseignement scientifique, laboratory teaching, lab demonstrations, expériences en classe, STEM teaching, \
    cours de sciences, STEAM education, encadrement de travaux pratiques, encadrement de TP, lab teaching, \
    main à la pâte
    enseignement; Enseignement de la physique; cours de physique
    enseignement; Conseils de classe; form tutor, pastoral care, tutorat de classe, maîtrise de classe, \
    coordination disciplinaire, homeroom teaching, pastoral support, coordination d’équipe pédagogique, \
    coordination pédagogique, head of year duties, équipe pédagogique, staff mentoring, responsabilité pédagogique, \
    encadrement pédagogique, direction pédagogique, student wellbeing
    enseignement; Suivi des apprenants; questionnaires de satisfaction stagiaires, évaluation des stagiaires, \
    suivi des stagiaires, learner support, suivi des apprentis, visites en entreprise, suivi des alternants, \
    suivi en entreprise, suivi des stages
    enseignement; eduQua
    enseignement; Vérification interne IQA; IQA, internal verification, internal quality assurance
    enseignement; Évaluation NVQ; NVQ assessment
    enseignement; Encadrement de mémoires; direction de mémoires, thesis supervision, suivi de mémoires, \
    supervision of theses, encadrement de projets étudiants, suivi de stages étudiants, supervision de mémoires, \
    student advising, academic advising, student advisement, encadrement de travaux d’étudiants, \
    dissertation supervision, encadrement de stages, encadrement de doctorants, supervised student projects, \
    encadrement de thèses
    enseignement; Enseignement de la conduite; driving instruction, leçons de conduite, driving lessons, \
    éducation routière, road safety education, conduite accompagnée
    enseignement; Direction d’école; direction d’établissement scolaire, school leadership, school improvement, \
    projet d’école, school management, educational leadership, safeguarding in schools, \
    gestion d’établissement scolaire, conseil d’école
    enseignement; KCSIE
    enseignement; Prevent duty
    """
}
