extension LexiconTable {
  /// Social work and early childhood.
  static let socialWork = """
    social; Accompagnement social; social work, suivi social, accompagnement psychosocial, soutien psychosocial, \
    suivi psychosocial, accompagnement socio-éducatif, accompagnement des usagers, accompagnement des bénéficiaires, \
    accompagnement global, suivi individualisé, accompagnement individualisé, psychosocial support, \
    accompagnement médico-social, accompagnement des personnes vulnérables, personnes en difficulté, \
    publics en difficulté, vulnerable adults, vulnerable people, publics vulnérables, publics fragiles, \
    personnes vulnérables, personnes en situation de précarité, publics précaires, accompagnement de publics, \
    accompagnement social individuel, accompagnement social global, intervention sociale, psychosocial interventions, \
    support planning, key working, keyworking, key worker sessions
    social; Insertion professionnelle; employability support, accompagnement vers l’emploi, \
    insertion sociale et professionnelle, insertion socioprofessionnelle, réinsertion professionnelle, \
    insertion par l’activité économique, vocational rehabilitation, *réinsertion, insertion sociale, \
    chantier d’insertion, accompagnement socioprofessionnel, supported employment, emploi accompagné, PACEA, \
    freins à l’emploi, levée des freins, employability skills, insertion des jeunes, \
    accompagnement des demandeurs d’emploi, réadaptation professionnelle, insertion des publics, \
    vocational training support, accompagnement socio-professionnel, job coaching, mesures d’insertion, \
    inclusion sociale, social inclusion, accompagnement à l’emploi, parcours d’insertion, \
    insertion socio-professionnelle
    social; Accès aux droits; welfare rights, ouverture de droits, benefits advice, droits sociaux, \
    prestations sociales, aides sociales, social benefits, dossiers de demande d’aide, demandes d’aide sociale, \
    accès aux soins, information sur les droits, législation sociale, protection sociale, welfare benefits, \
    instruction des demandes d’aide, accès aux droits et aux soins, dossiers d’aide sociale, \
    demandes d’aides financières, ASPA, droits et prestations, benefits applications, assurances sociales, \
    droit social et assurances sociales
    social; Protection de l’enfance; child protection, *safeguarding, aide sociale à l’enfance, AEMO, \
    informations préoccupantes, safeguarding children, child safeguarding, enfance en danger, placement familial, \
    foster care, safeguarding adults, adult safeguarding, safeguarding policies, *signalements, évaluation du danger, \
    enfants placés, child welfare, PJJ, protection judiciaire de la jeunesse, protection des mineurs, \
    mineurs en danger, safeguarding procedures, looked after children, child protection plans, \
    child protection conferences, protection de l’adulte et de l’enfant, milieu ouvert, AEMO et AED, \
    visites médiatisées, child abuse, *maltraitance, prévention de la maltraitance
    social; Accompagnement éducatif; educational support, projet éducatif, suivi éducatif, action éducative, \
    éducation spécialisée, relation éducative, prise en charge éducative, accompagnement éducatif spécialisé, \
    action socio-éducative, activités éducatives, educational activities, référent éducatif, suivi socio-éducatif, \
    activités socio-éducatives, entretiens éducatifs, accompagnement éducatif et social, \
    accompagnement socioéducatif, encadrement éducatif, observation éducative
    social; Projet personnalisé; personalised support plans, individual support plans, projet d’accueil personnalisé, \
    projet personnalisé d’accompagnement, projets individualisés, projets individuels, individual education plans, \
    projet éducatif individualisé, projets d’accompagnement individualisé, individualized support plans, \
    projets éducatifs personnalisés, support plans, projet socio-éducatif individualisé, \
    projet personnel individualisé
    social*; Accompagnement du handicap; disability support, personnes en situation de handicap, handicap, \
    polyhandicap, déficience intellectuelle, adultes handicapés, enfants handicapés, handicap mental, \
    handicap moteur, personnes handicapées, disability care, disabilities, situation de handicap, \
    intellectual disabilities, physical disabilities, handicap psychique, déficience visuelle, déficience auditive, \
    learning disability support, handicap physique, personnes polyhandicapées, déficiences sensorielles, \
    disabled people, people with disabilities, adultes en situation de handicap, enfants en situation de handicap, \
    polyhandicapés, retard mental, developmental disabilities, disabled children, supporting people with disabilities
    social*; Trisomie 21; Down syndrome, trisomie
    social*; Paralysie cérébrale; infirmité motrice cérébrale, cerebral palsy
    social*; Autisme; autism, troubles du spectre autistique, TSA, autistic children, enfants autistes, \
    autism spectrum disorder, autism spectrum, adultes autistes, troubles autistiques, \
    trouble du spectre de l’autisme, spectre autistique
    social*; Méthode ABA; ABA, applied behavior analysis, applied behaviour analysis
    social*; Méthode TEACCH; TEACCH, programme TEACCH
    social*; Addictologie; addiction support, substance misuse, addictions, prévention des addictions, \
    substance abuse, toxicomanie, alcoologie, addiction recovery, substance abuse counseling, conduites addictives, \
    relapse prevention, prévention des conduites à risque, alcoolisme, addictive behaviours, drug and alcohol, \
    sevrage
    social*; Réduction des risques; harm reduction, needle exchange
    social; Hébergement d’urgence; homelessness support, personnes sans domicile, sans-abri, personnes sans-abri, \
    homeless people, homeless support, hébergement social, *homelessness, homelessness prevention, \
    centre d’hébergement, emergency housing, accueil de jour pour sans-abri
    social*; Médiation; médiation sociale, médiation scolaire, médiation culturelle et sociale, \
    médiation de quartier, médiation en santé, médiation par les pairs, peer mediation, médiation entre pairs, \
    médiation communautaire
    social*; Médiation familiale
    social*; Médiation interculturelle; intercultural mediation
    social*; Justice restaurative; restorative justice, restorative practice
    social; Gestion de conflits; conflict resolution, résolution de conflits, conflict management, \
    désamorçage de conflits
    social; Gestion des clients difficiles; clients difficiles, difficult customers
    social; Gestion de la violence; gestion de situations de violence
    social; Communication non violente; CNV, nonviolent communication
    social; Animation d’ateliers; workshop facilitation
    social; Action communautaire; community outreach, community development
    social; Gestion de bénévoles; volunteer coordination, volunteer management, coordination de bénévoles
    social; Entretiens individuels; individual interviews, one-to-one support
    social; Entretien motivationnel; motivational interviewing
    social; Gestion de cas; case management, casework, suivi de situations, suivi de dossiers sociaux, \
    caseload management, managing a caseload, gestion de situations, *caseload, managed caseload, case planning, \
    case manager interventions
    social; Rédaction d’écrits professionnels; écrits professionnels, report writing, rédaction de rapports, \
    rapports sociaux, rapport social, rapports éducatifs, notes éducatives, écrits éducatifs, \
    rédaction de rapports sociaux, court reports, rapports d’évolution, note sociale, rapports circonstanciés, \
    progress notes, case notes, rédaction d’écrits, rédiger des rapports, rapports de situation, \
    écrits socio-éducatifs, tenue du cahier de liaison, cahier de liaison, cahier de transmission, social reports, \
    rédaction de notes d’information, journal de bord éducatif
    social; Animation de groupes; group facilitation, group work, animation de réunions, dynamique de groupe, \
    animation de réunions de groupe, group sessions, running groups, groupes d’échange, facilitating groups, \
    conduite de groupe, group facilitation skills, gestion de la dynamique de groupe, facilitated groups, \
    facilitating group sessions, led group sessions
    social; Travail en réseau; partnership working, travail partenarial, multi-agency working, \
    travail en partenariat, réseau partenarial, partenaires sociaux et médicaux, orientation vers les partenaires, \
    travail de réseau, inter-agency working, coordination avec les partenaires, lien avec les partenaires, \
    travail avec les partenaires, réseau de partenaires, multi-agency meetings, collaboration avec le réseau, \
    multi-agency, orientation vers les services, signposting, referrals to services, réunions de réseau, \
    collaboration avec les partenaires, réunions partenariales, working with partner agencies, community resources, \
    community referrals
    social; Écoute active; active listening
    social; Relation d’aide; *counselling, *counseling
    social*; Coaching; accompagnement individuel
    social; Mentorat; mentoring
    social; Tutorat
    social; Bilan de compétences
    social; Orientation professionnelle; career guidance
    social; Aide à domicile; home care, maintien à domicile, domiciliary care, aide et soins à domicile, \
    intervention à domicile, accompagnement à domicile, home support, aide aux personnes âgées à domicile, \
    maintien au domicile, live-in care, in-home care, soutien à domicile, home help, supported living
    social; Aide à la personne; aide aux personnes, services à la personne
    social; Aide au ménage; entretien du logement, *housekeeping, entretien du cadre de vie, travaux ménagers, \
    tâches ménagères, ménage et repassage, aide aux tâches ménagères, household tasks, light housekeeping, \
    household chores, entretien courant du logement, entretien du domicile, entretien de la maison, \
    entretien du logement et du linge, domestic tasks, entretien ménager, domestic duties, house cleaning, \
    entretien du lieu de vie, ménage à domicile, home cleaning, entretien de l’environnement
    social; Langue des signes; LSF, sign language
    social; Facile à lire; FALC
    social; Compagnie aux personnes isolées; lutte contre l’isolement, companionship, présence et écoute, \
    rupture de l’isolement, présence auprès des personnes âgées, maintien du lien social, lien social, \
    présence rassurante, social isolation, combating loneliness, stimulation intellectuelle, visites de convivialité
    social; Courses à domicile; aide aux courses, faire les courses, grocery shopping, aide aux courses et aux repas, \
    running errands, courses et préparation de repas, accompagnement courses, courses alimentaires, *errands
    social; Aide administrative aux usagers; aide aux démarches administratives, \
    accompagnement dans les démarches administratives, assistance with paperwork, \
    accompagnement aux démarches administratives, accompagnement administratif, aide administrative, \
    soutien administratif aux familles, aides aux démarches, démarches sociales
    social; Évaluation sociale; diagnostic social, enquêtes sociales, social assessment, évaluation des situations, \
    analyse de situations sociales, évaluation de la situation sociale, évaluer les situations, \
    évaluation sociale et éducative, diagnostics sociaux, psychosocial assessment, biopsychosocial assessment, \
    bio-psycho-social assessments
    social; Dossiers MDPH; MDPH, reconnaissance de travailleur handicapé, AAH, AEEH, demandes AI, \
    allocation pour impotent, prestations complémentaires, assurance invalidité
    social; Accompagnement budgétaire; aide éducative budgétaire, aide à la gestion du budget, budget counselling, \
    désendettement, surendettement, debt advice, debt counselling, gestion du budget familial, microcrédit social, \
    conseil budgétaire, conseil en désendettement, money management support, conseil en budget, \
    gestion du budget des ménages, dossiers de surendettement, mesure d’accompagnement budgétaire
    social; Accompagnement au logement; accès au logement, housing support, accompagnement vers le logement, \
    maintien dans le logement, demandes de logement social, relogement, recherche de logement, housing advice, \
    prévention des expulsions, DALO, accompagnement social lié au logement, ASLL, intermédiation locative, \
    gestion locative adaptée, logement accompagné, SIAO, tenancy sustainment, housing applications, housing benefit, \
    insertion par le logement
    social; Protection juridique des majeurs; curatelle, *tutelle, mesures de protection, gestion de tutelles, \
    *guardianship, mandats de protection, mesures de curatelle, requêtes en habilitation, sauvegarde de justice, \
    inventaires et comptes de gestion tutélaires, curatelles et tutelles, protection des majeurs, \
    gestion de curatelles, protection de l’adulte, APEA, mandats de curatelle, tutelles et curatelles, \
    majeurs protégés, habilitation familiale, requêtes au juge des tutelles
    social; Soutien à la parentalité; soutien parental, parenting support, accompagnement à la parentalité, \
    guidance parentale, lien parent-enfant, parental guidance, parenting skills, soutien aux parents, \
    accompagnement parental, accompagnement des parents, positive parenting, ateliers parents-enfants, \
    parenting classes, lien mère-enfant, café des parents, parentalité positive, parenting programmes, \
    accompagnement à la fonction parentale
    social; Accompagnement des mineurs non accompagnés; mineurs non accompagnés, mineurs isolés étrangers, \
    unaccompanied minors, jeunes migrants, RMNA
    social; Accompagnement des demandeurs d’asile; demandeurs d’asile, demande d’asile, asylum seekers, *réfugiés, \
    refugee support, public migrant, personnes migrantes, OFPRA, procédure d’asile, intégration des réfugiés, \
    droit d’asile, refugee resettlement, accompagnement des migrants, primo-arrivants, intégration des migrants, \
    *refugees, refugee protection, requérants d’asile, intégration des personnes migrantes, \
    bénéficiaires de la protection internationale
    social; Violences conjugales; victimes de violences, violences intrafamiliales, domestic violence, \
    domestic abuse, femmes victimes de violences, aide aux victimes, victim support, violences sexistes et sexuelles, \
    violences faites aux femmes, gender-based violence, accompagnement des victimes, accueil des victimes, \
    violence domestique
    social; Maraudes; travail de rue, street outreach, aller vers, travail social hors murs, outreach work, \
    veille sociale, éducation de rue, street work, travail social de rue
    social; Aide alimentaire; distribution alimentaire, distribution de repas aux démunis, food bank, \
    collecte alimentaire, épicerie sociale, banque alimentaire, food distribution, distribution de colis alimentaires
    social; Techniques de recherche d’emploi; ateliers CV, recherche d’emploi accompagnée, job search assistance, \
    interview preparation, ateliers de recherche d’emploi, job search support, resume writing, CV workshops, \
    simulations d’entretien, aide à la rédaction de CV, job search workshops
    social; Troubles du comportement; challenging behaviour, challenging behavior, comportements-problèmes, \
    comportements défis, troubles du comportement et de la conduite, positive behaviour support, \
    positive behavior support, gestion des troubles du comportement, behavioural support, behaviour support, \
    behavior intervention plans, comportements difficiles, comportements à risque, behavioral interventions
    social; Inclusion scolaire; école inclusive, accompagnement d’élèves en situation de handicap, \
    inclusion d’enfants, inclusive education, AESH, inclusion en milieu ordinaire, éducation inclusive, \
    scolarisation des élèves handicapés, ULIS collège
    social; Ateliers occupationnels; activités occupationnelles, ateliers protégés, encadrement d’atelier, \
    day centre activities, sheltered workshop, activités de jour, accueil de jour, day care centre, \
    encadrement en atelier, encadrement technique d’insertion
    social; Prévention de la délinquance; prévention spécialisée, youth offending, justice des mineurs, \
    milieu carcéral, milieu pénitentiaire, réparation pénale, prévention de la radicalisation, youth justice, \
    offender management, mesures pénales, probation supervision, suivi de probation, prévention de la récidive, \
    young offenders
    social; Interprétariat communautaire
    social; Interculturalité; approche interculturelle, cultural competence, cultural awareness, \
    compétences transculturelles, compétences interculturelles, transcultural skills
    social; Pair-aidance; peer support, pair-aidant, entraide entre pairs, peer mentoring, *rétablissement, \
    recovery approach
    social; Analyse de la pratique; analyse de pratiques professionnelles, reflective practice, supervision clinique, \
    intervision, reflective supervision, group supervision
    social; Action sociale de groupe; développement social local, développement communautaire, actions collectives, \
    animation d’actions collectives, community work, community engagement, mobilisation des habitants, \
    politique de la ville, community organizing, participation citoyenne, projets participatifs, community projects, \
    développement du pouvoir d’agir, actions collectives d’insertion, démarche participative, \
    participation des habitants, animation de quartier, animation de la vie sociale, animation sociale, \
    animation territoriale, community events
    social; Accueil de jeunes; encadrement de jeunes, young people, public adolescent, encadrement d’adolescents, \
    accompagnement d’adolescents, youth engagement, working with young people, youth programmes, youth programs, \
    jeunes en difficulté, jeunes adultes en difficulté, youth mentoring, youth development, vulnerable young people, \
    jeunes décrocheurs, décrochage scolaire, projets jeunes, projets jeunesse, at-risk youth, animation jeunesse, \
    accompagnement de projets de jeunes, prévention jeunesse, politique jeunesse, youth support
    social; Gestion de la vie collective; vie en collectivité, vie collective, gestion du quotidien, \
    accompagnement au quotidien, règles de vie, vie quotidienne du groupe, residential support, internat éducatif, \
    foyer éducatif, gestion du quotidien des jeunes, règles de vie collective, accompagnement dans le quotidien, \
    nuits et week-ends en internat, life skills training, life skills
    social; Observation participante; observation et évaluation, observation des comportements, \
    grilles d’observation, observation clinique, behaviour observation, behavioral observation, \
    behavioural observations
    """
}
