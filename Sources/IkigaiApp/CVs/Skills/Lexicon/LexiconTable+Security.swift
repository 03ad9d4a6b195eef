extension LexiconTable {
  /// Security and rescue.
  static let security = """
    sécurité*; Surveillance; surveillance de sites, site surveillance, surveiller les locaux, gardiennage, \
    surveillance générale, security guarding, surveillance des locaux, monitoring premises, property protection, \
    protection des biens et des personnes, static guarding, surveillance humaine, \
    sécurité des biens et des personnes, surveillance de magasin, sûreté des biens, protection des biens, \
    surveillance des biens et des personnes, manned guarding
    sécurité; Vidéosurveillance; CCTV, vidéoprotection, *télésurveillance, caméras de surveillance, CCTV monitoring, \
    CCTV operation, écrans de contrôle, monitoring cameras, surveillance cameras, poste central de sécurité, \
    PC sécurité, video surveillance, surveillance systems, surveillance vidéo, télésécurité, monitored CCTV, \
    CCTV licence
    sécurité; Contrôle d’accès; access control, filtrage des accès, contrôler les accès, gestion des accès, \
    contrôle des entrées et sorties, gestion des badges, ID checks, checking ID, contrôle des entrées, \
    controlled access, contrôle des identités, contrôle et filtrage, visitor registration, door supervision, \
    door supervisor licence, registre des entrées, accueil et filtrage, entry control, checking identification
    sécurité*; Rondes; security patrols, rondes de sécurité, patrolling, patrols, effectuer des rondes, foot patrols, \
    patrolled, rondes de surveillance, mobile patrols, rondes intérieures et extérieures, rondes préventives, \
    rondes techniques, vehicle patrols, conducted patrols, patrouilles
    sécurité; SSIAP; SSIAP 1, SSIAP 2, SSIAP 3, SSIAP1, SSIAP2, SSIAP3, service de sécurité incendie
    sécurité; Sécurité incendie; fire safety, prévention incendie, lutte contre l’incendie, fire warden, \
    fire marshal, fire prevention, robinet d’incendie armé, levée de doute, registre de sécurité, \
    commission de sécurité, fire risk assessment, fire drills, moyens de secours, exercices d’évacuation, ERP et IGH, \
    fire watch, équipier d’évacuation, fire marshalling, fire protection
    sécurité*; Extincteurs; fire extinguishers, maniement des extincteurs, manipulation des extincteurs
    sécurité; Équipier de première intervention
    sécurité*; Désenfumage
    sécurité*; Évacuation; evacuation procedures, procédures d’évacuation, évacuation du public, \
    emergency evacuation, emergency procedures, plans d’évacuation, evacuation drills, évacuation des personnes, \
    procédures d’urgence, emergency response, guide-file et serre-file, emergency preparedness, évacuer le public
    sécurité; Gestion de foule; crowd management, crowd control, gestion des flux de personnes, crowd safety, \
    event security, sécurité événementielle, gestion des files d’attente, queue management, \
    sécurisation d’événements, crowd safety management, *stewarding, sûreté événementielle, sécurité des événements, \
    crowd monitoring
    sécurité; Palpation de sécurité; bag searches, *palpations, fouille de sacs, inspection visuelle des sacs, \
    searching bags, body searches, inspection visuelle des bagages, contrôle visuel des sacs, pat-down, \
    inspection des sacs, portique de sécurité
    sécurité; Main courante; incident reporting, incident reports, tenue de la main courante, \
    main courante électronique, rédaction de mains courantes, registre de main courante, daily activity reports, \
    incident logs, rapports d’incident, rédaction de rapports d’incident, incident report writing, \
    incident documentation, security reports, compte rendu d’incident, occurrence book, daily occurrence book, \
    security logs
    sécurité; Contrôle de bagages; baggage screening, X-ray screening, sûreté aéroportuaire, imagerie radioscopique, \
    passenger screening, inspection filtrage, imagerie radioscopique de sûreté, airport security, sûreté aérienne, \
    screening passengers, rayons X bagages, aviation security
    sécurité; Habilitation T7 sûreté; T7 sûreté
    sécurité; Gestion des alarmes; alarm response, traitement des alarmes, intervention sur alarme, \
    responding to alarms, alarm monitoring, intrusion alarms, levée de doute alarme, alarmes techniques, \
    mise sous alarme, alarm systems, fire and intruder alarms
    sécurité; Carte professionnelle de sécurité; guard card, security licence, security license, guard license
    sécurité; Licence SIA; SIA licence, SIA licensed, SIA door supervisor, SIA badge
    sécurité; CQP APS; CQP agent de prévention et de sécurité
    sécurité; Carte professionnelle CNAPS; CNAPS, carte pro CNAPS
    sécurité; TFP APS; TFP agent de prévention
    sécurité; MAC APS
    sécurité; Gestion de l’agressivité; de-escalation, de-escalating, deescalation, conflict de-escalation, \
    gestion de l’agression, physical intervention, techniques de défense, de-escalated, verbal judo, \
    personnes agressives, gestion de situations conflictuelles, situations conflictuelles
    sécurité; GTPI; gestes techniques professionnels d’intervention
    sécurité; Cynophilie; K9, dog handling, équipe cynophile
    sécurité; Protection rapprochée; close protection, executive protection, protection de personnalités, \
    VIP protection, garde rapprochée
    sécurité; Prévention du vol; *interpellation, theft prevention, prévention des vols, lutte contre le vol, \
    flagrant délit, vol à l’étalage, shoplifting, surveillance anti-vol, détection de vols, shoplifters, \
    lutte contre la malveillance
    sécurité; Radio émetteur-récepteur; talkie-walkie, two-way radio, radio communications, radio procedures, \
    transmissions radio, procédures radio, radiocommunication, alphabet radio
    sécurité; Plan Vigipirate; Vigipirate, plan de sûreté, security risk assessment, analyse de risques sûreté, \
    security plans, audits de sûreté, plan de sécurité, counter-terrorism, ACT awareness, threat assessment, \
    consignes de sûreté, security procedures, procédures de sûreté, politique de sûreté
    sécurité; Gestion des clés; key control, clés et badges, key holding, clés du site, keyholding, \
    gestion des clefs, lock-up, ouverture et fermeture du site, ouverture et fermeture des locaux, \
    ouverture et fermeture des accès, locking up, opening and closing the building
    sécurité; Transport de fonds; cash in transit, convoyage de fonds, approvisionnement de DAB, armored transport
    sécurité; Maniement des armes; port d’arme, armes à feu, firearms, firearms training, armed security, \
    weapons handling, tir de police, bâton de défense, maniement des armes de service, weapons training, handcuffing, \
    menottage
    sécurité; Police de proximité; *îlotage, community policing, stationnement et verbalisation, parking enforcement, \
    maintien de l’ordre, tranquillité publique, police judiciaire, law enforcement, contrôle routier, \
    gestion du stationnement, opérations de police, surveillance de la voie publique, prevention routière, \
    *verbaliser, regulation de la circulation
    sécurité; Enquêtes et filatures; *filature, private investigation, surveillance operations, \
    investigations privées, enquête de moralité, theft investigations, enquêtes internes sûreté, recueil de preuves
    """
}
