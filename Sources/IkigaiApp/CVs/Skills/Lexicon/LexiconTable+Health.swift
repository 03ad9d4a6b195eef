extension LexiconTable {
  /// Health.
  static let health = """
    santé; Soins infirmiers; *nursing, nursing care, patient care, soins aux patients, soins aux malades, \
    nursing skills, soins techniques, soins de base, actes infirmiers, basic nursing care, acute care, bedside care, \
    soins aigus, direct patient care, quality patient care, soins relationnels, prise en charge des patients, \
    prise en soins, soins aux résidents, prodiguer des soins, dispenser des soins, holistic care, delivering care, \
    soins curatifs, nursing interventions
    santé; Soins d’hygiène et de confort; soins d’hygiène, soins de confort, personal care, hygiene care, \
    aide à la toilette, *toilettes, aide aux soins d’hygiène, assist with personal care, soins d’hygiène corporelle, \
    hygiène corporelle, personal hygiene, bathing, aide à la douche, grooming des résidents, toilette des patients, \
    toilette des résidents, aide à la toilette et à l’habillage, nursing et toilette, toilette et habillage, \
    bien-être des résidents, confort des patients, bathing and dressing, assistance with bathing
    santé; Pansements; wound care, wound dressing, *dressings, pansements complexes, wound management, \
    pansements simples, dressing changes, changing dressings, pansements simples et complexes
    santé; Voies veineuses; pose de voies veineuses, IV insertion, pose de cathéters
    santé; Soins post-opératoires; post-operative care, soins pré et post-opératoires
    santé; Protocoles de soins; care protocols, clinical protocols
    santé; Relation soignant-soigné; relation patient, bedside manner, relation avec les patients, \
    relation d’aide aux patients, patient relations, relation thérapeutique, therapeutic relationship, \
    communication thérapeutique, patient communication, rassurer les patients, écoute des patients, \
    relation de soins, communication avec les patients, patient support, accompagnement des patients, \
    emotional support, soutien psychologique, soutien moral, soutien émotionnel, therapeutic communication
    santé*; Vaccination; immunisation, *vaccins, immunization, administration de vaccins, *vaccines, \
    campagnes de vaccination
    santé; Évaluation clinique; patient assessment, clinical assessment
    santé; Stimulation cognitive; cognitive stimulation
    santé; Maladie d’Alzheimer; Alzheimer, cantou, unité Alzheimer
    santé; Troubles cognitifs; dementia care, démence, personnes désorientées, dementia, troubles de la mémoire
    santé; Maladies neurodégénératives
    santé; Maladie de Parkinson
    santé; PASA et UHR; PASA, UHR
    santé; Aide au lever et au coucher; aide au lever, aide au coucher
    santé; Préparation de repas; meal preparation, préparer les repas, preparing meals, prepared meals, \
    confection de repas, meal prep, meal planning
    santé*; Injections; injections sous-cutanées, intramuscular injections, injection intramusculaire, \
    injections sous-cutanées et intramusculaires, giving injections, administering injections
    santé*; Perfusions; intravenous therapy, IV therapy, pose de perfusions, cannulation, IV infusion, \
    infusion therapy, surveillance des perfusions, IV administration, pompes à perfusion, infusion pumps, \
    seringues électriques, pousse-seringue, IV lines
    santé; Prélèvements sanguins; phlebotomy, prises de sang, venepuncture, blood sampling, prélèvements biologiques, \
    blood draws, blood collection, ponction veineuse, drawing blood, drew blood, bilans sanguins, blood samples, \
    specimen collection, venipuncture, phlébotomie, prélèvements veineux, capillary blood sampling, gaz du sang, \
    hémocultures
    santé; Administration de médicaments; medication administration, distribution des médicaments, \
    préparation des médicaments, administration des traitements, medication management, distribution de traitements, \
    administering medication, administered medication, gestion des médicaments, drug administration, \
    dispensed medication, préparation et administration des traitements, administrer les traitements, \
    medication rounds, MAR charts, medication passes, gestion des traitements, safe handling of medicines, \
    administer medications, controlled drugs
    santé; Constantes vitales; vital signs, prise de constantes, surveillance des constantes, paramètres vitaux, \
    prise des paramètres vitaux, signes vitaux, prise de tension, prise de la tension artérielle, \
    blood pressure monitoring, prise de paramètres, blood pressure, mesure de la tension, taking vital signs, \
    took vital signs, clinical observations, contrôle des signes vitaux
    santé; Score NEWS2; NEWS2
    santé; Surveillance clinique; patient monitoring, clinical monitoring
    santé*; Transmissions; transmissions ciblées, transmissions écrites, handovers, patient handover, \
    transmissions orales, relèves infirmières, shift handover, shift report, transmissions orales et écrites, \
    transmissions infirmières, transmissions à l’équipe
    santé; Dossier de soins; dossier patient, patient records, care records, medical records
    santé; Dossier patient informatisé; EHR, electronic health records, dossier informatisé du patient, EMR, \
    electronic medical records, EMR systems
    santé; Éducation thérapeutique; patient education, éducation thérapeutique du patient, éducation à la santé, \
    health education, éducation du patient, éducation sanitaire, educating patients, educated patients, \
    prévention et éducation à la santé, patient teaching
    santé; Projet de soins; care planning, care plans, plans de soins, projet de soins personnalisé, \
    élaboration de plans de soins, nursing care plans, individual care plans, projet d’accompagnement personnalisé, \
    care plan development
    santé; Manutention des patients; patient handling, patient transfer, moving and handling, *transferts, \
    gestes et postures, ergonomie des transferts, transfert des patients, manual handling of patients, people moving, \
    patient lifting, transfert des résidents
    santé; Kinesthésie; kinaesthetics, kinesthétique, kinaestetique
    santé; PRAP 2S
    santé; PRAP
    santé; Aide à la mobilité; mobility assistance, aide aux déplacements, aide à la marche, aide aux transferts, \
    ambulation, assisting with mobility, accompagnement à la marche, mobility support, aides techniques à la marche
    santé; Aide aux repas; aide à la prise des repas, feeding assistance, distribution des repas, aide au repas, \
    service des repas aux résidents, assisting with meals, assistance with feeding, aide à l’alimentation, \
    distribution des petits-déjeuners
    santé; Prévention des chutes; fall prevention, risque de chute
    santé; Prévention des escarres; pressure ulcer prevention, pressure area care
    santé; Prise en charge de la douleur; pain management, gestion de la douleur, évaluation de la douleur, \
    échelles de douleur, soulagement de la douleur, pain assessment, prise en charge de la douleur chronique, \
    pain relief
    santé; Soins palliatifs; palliative care, accompagnement de fin de vie, end-of-life care, \
    accompagnement en fin de vie, hospice care, soins de fin de vie, *hospice
    santé*; Gériatrie; geriatrics, gérontologie, elderly care, care of the elderly, personnes âgées, \
    gériatrie et gérontologie, accompagnement des personnes âgées, aide aux personnes âgées, \
    prise en charge des personnes âgées, geriatric care, care for the elderly, caring for the elderly, \
    soins aux personnes âgées, soins gériatriques, seniors dépendants, résidents âgés, older adults
    santé*; Pédiatrie; paediatrics, pediatrics
    santé*; Psychiatrie; psychiatry, mental health nursing, psychiatric care, psychiatric nursing, \
    troubles psychiatriques, troubles psychiques, acute psychiatry
    santé*; Santé mentale; mental health
    santé*; Pédopsychiatrie; CAMHS
    santé*; Psychogériatrie; géronto-psychiatrie
    santé*; Psychopathologie
    santé; Oncologie; oncology, onco-hématologie, cancérologie
    santé*; Chimiothérapie; chemotherapy, administration de chimiothérapies
    santé*; Radiothérapie; radiotherapy
    santé*; Réanimation
    santé*; Soins intensifs; intensive care, critical care, ICU, soins continus, CCU
    santé*; Urgences; emergency care, accueil des urgences, triage, soins d’urgence, emergency department, \
    emergency nursing, prise en charge des urgences, urgences vitales, emergency medicine
    santé*; SMUR
    santé; Bloc opératoire; operating theatre, operating room, OR nursing, perioperative care, perioperative nursing, \
    salle d’opération, théâtre nursing, soins périopératoires
    santé; Instrumentation chirurgicale; instrumentation au bloc, surgical instruments
    santé*; Obstétrique; midwifery, obstetrics, suivi de grossesse, consultations prénatales, antenatal care, \
    prenatal care, suivi prénatal, surveillance de la grossesse, grossesses pathologiques, grossesses à risque, \
    high-risk pregnancies
    santé*; Stérilisation; sterilization
    santé; Hygiène hospitalière; infection control, infection prevention, bionettoyage, prévention des infections, \
    règles d’hygiène hospitalière, infection prevention and control, infections nosocomiales, hygiène et asepsie, \
    protocoles d’hygiène, infection prevention & control, prévention et contrôle de l’infection, \
    lutte contre les infections nosocomiales
    santé; Imagerie médicale; medical imaging, *radiologie, *radiography
    santé; Électrocardiogramme; ECG, ECGs, EKG, réalisation d’ECG, électrocardiographie, electrocardiogram
    santé; Premiers secours; first aid, gestes de premiers secours, first aider, secourisme, gestes qui sauvent, \
    first aid training, First Aid at Work, basic first aid, premiers soins, first aid certificate, \
    secours aux personnes, accueil des secours, sauvetage secourisme
    santé; PSC1; PSC 1
    santé; PSE1; PSE 1
    santé; Premiers secours pédiatriques; paediatric first aid, pediatric first aid
    santé; Premiers secours en santé mentale; mental health first aid, PSSM
    santé; PSE2
    santé; Réanimation cardio-pulmonaire; CPR certified, CPR/AED, resuscitation, CPR, massage cardiaque
    santé; Gestes d’urgence; gestes et soins d’urgence, chariot d’urgence, emergency response médicale
    santé; AFGSU; AFGSU 2, AFGSU niveau 2
    santé; BLS; basic life support, BLS-AED, BLS-AED-SRC
    santé; ACLS
    santé; PALS
    santé; Réanimation avancée; advanced life support
    santé; ATLS
    santé; Défibrillateur; AED
    santé; SST; sauveteur secouriste du travail, sauveteur secouriste
    santé*; Pharmacologie; pharmacology
    santé; Délivrance d’ordonnances; *dispensing, dispensation de médicaments, délivrance de médicaments, \
    traitement des ordonnances, analyse d’ordonnances, validation d’ordonnances, prescription processing, \
    filling prescriptions, filled prescriptions, processing prescriptions, lecture d’ordonnances, \
    dispensed prescriptions, prescriptions dispensing, exécution d’ordonnances, dispensing medication, \
    repeat prescriptions, prescription verification, dispensing prescriptions, contrôle des ordonnances, \
    préparation des ordonnances, prescription filling, ordonnances médicales, accuracy checking, dispensed medicines
    santé*; Psychologie; psychology, psychologie clinique, clinical psychology
    santé; Entretiens cliniques; clinical interviewing
    santé; Thérapies cognitives et comportementales; TCC, CBT, cognitive behavioural therapy, \
    thérapie cognitivo-comportementale, thérapies comportementales et cognitives, cognitive behavioral therapy, \
    approche cognitivo-comportementale, thérapie comportementale, TCC et mindfulness
    santé; Thérapie ACT; ACT thérapie, thérapie d’acceptation et d’engagement
    santé; Thérapie des schémas; schema therapy
    santé; Pleine conscience; *mindfulness, méditation pleine conscience
    santé; MBCT
    santé; MBSR
    santé; Thérapie comportementale dialectique; dialectical behavior therapy
    santé*; Kinésithérapie; physiotherapy, physical therapy, physiothérapie, neurophysiotherapy, \
    musculoskeletal physiotherapy, MSK, masso-kinésithérapie
    santé*; Kinésithérapie respiratoire; chest physiotherapy, respiratory physiotherapy, physio respiratoire
    santé*; Kinésithérapie du sport; sports physiotherapy
    santé*; Rééducation; rehabilitation, réadaptation, rééducation fonctionnelle, rééducation post-opératoire, rehab, \
    rééducation neurologique, rééducation orthopédique, exercices de rééducation, rehabilitation programmes, \
    rehabilitation programs, rehabilitation exercises, readaptation à l’effort, rééducation vestibulaire, \
    réadaptation cardiaque, cardiac rehabilitation, programme de rééducation, stroke rehabilitation, \
    therapeutic exercises, exercices thérapeutiques
    santé*; Ergothérapie; occupational therapy, adaptation du domicile, aménagement du domicile, home adaptations, \
    assistive technology, aides techniques, activity analysis, mises en situation écologiques, adaptive equipment, \
    assistive devices, préconisation d’aides techniques, aménagement du logement, home assessments
    santé*; Intégration sensorielle; sensory integration
    santé*; Orthophonie; speech therapy, logopédie, speech and language therapy, speech-language pathology, SLT, \
    rééducation du langage, langage oral, langage écrit, troubles du langage, language disorders, language delay, \
    retard de langage, speech therapy sessions, troubles de la communication, communication disorders
    santé*; Diététique; dietetics, nutrition, équilibre alimentaire, bilan nutritionnel, plans alimentaires, \
    dietary advice, nutrition counselling, nutrition counseling, menus adaptés, régimes alimentaires, \
    conseil nutritionnel, rééquilibrage alimentaire, dietary assessment, dénutrition, malnutrition, \
    nutritional assessment, clinical nutrition, nutrition clinique, consultations diététiques, \
    élaboration de menus diététiques, diet plans, nutrition plans, régimes thérapeutiques, éducation nutritionnelle, \
    special diets, nutrition thérapeutique, medical nutrition therapy
    santé; Secrétariat médical; medical secretarial skills, terminologie médicale, medical terminology
    santé; Codage médical; medical coding
    santé; PMSI
    santé; Analyses médicales; laboratory analysis, analyses de laboratoire, biologie médicale
    santé; Essais cliniques; clinical trials, recherche clinique, clinical research
    santé; Bonnes pratiques cliniques; good clinical practice
    santé; Santé publique; public health, promotion de la santé, health promotion
    santé; Sondage urinaire; pose de sonde urinaire, urinary catheterisation, urinary catheterization, catheter care, \
    *catheterisation, *catheterization, catheter insertion, soins de sonde
    santé; Alimentation entérale; nutrition entérale, enteral feeding, PEG feeding, tube feeding, gastrostomie, \
    pose de sonde nasogastrique, sonde gastrique, nasogastric tube, nasogastric feeding
    santé; Nutrition parentérale; parenteral nutrition, TPN, alimentation parentérale
    santé; Soins de stomies; stoma care, ostomy care, colostomy care, stomathérapie, colostomies
    santé; Trachéotomie; soins de trachéotomie, tracheostomy care, tracheostomy, aspirations trachéales, \
    aspiration endotrachéale, suctioning, airway management, airway suctioning
    santé; Oxygénothérapie; oxygen therapy, oxygen administration, administration d’oxygène
    santé; Ventilation mécanique; mechanical ventilation, ventilation non invasive, non-invasive ventilation, \
    ventilator management, patients ventilés, ventilated patients, VNI
    santé; Aérosolthérapie; nebulizer, nébulisation, *aérosols, nebuliser therapy, nebulisers
    santé; Glycémie capillaire; blood glucose monitoring, contrôle de la glycémie, surveillance glycémique, \
    blood sugar monitoring, glycémies
    santé; Insulinothérapie; insulin administration, injections d’insuline, administration d’insuline
    santé; Prise en charge du diabète; diabetes management, diabetes care, suivi des patients diabétiques, \
    patients diabétiques, *diabétologie, diabetic patients, diabetic care
    santé; Transfusion sanguine; blood transfusion, transfusions
    santé; Chambres implantables; PICC line, Port-à-cath, voies centrales, central line care, central lines, \
    cathéter central
    santé*; Dialyse; hémodialyse, dialysis, haemodialysis, hemodialysis
    santé*; Dialyse péritonéale; peritoneal dialysis
    santé; Retrait de sutures; ablation de fils, ablation de points, suture removal, retrait de points de suture, \
    ablation d’agrafes, ablation des sutures
    santé*; Sutures; suturing, wound suturing, suture de plaies
    santé; Soins de plaies; plaies chroniques, plaies et cicatrisation, traitement des plaies, ulcer care, \
    wound assessment, chronic wounds, soin d’escarres, réfection de pansements, plaies complexes
    santé; Bandages compressifs; compression therapy, bandes de contention, compression bandaging, bas de contention, \
    compression stockings
    santé; Calcul de doses; drug calculations, dosage calculation
    santé; Préparation de piluliers; piluliers, *semainiers, préparation des semainiers, pill boxes, blister packs, \
    dosette boxes, préparation de doses à administrer
    santé; Aide à la prise de médicaments; medication reminders, medication assistance, \
    surveillance de la prise de médicaments, assisting with medication
    santé; Toilettes au lit; toilette complète, bed bath, bed bathing, toilettes mortuaires
    santé; Aide à l’habillage; aide à l’habillement, dressing assistance, habillage et déshabillage, \
    assistance with dressing
    santé; Change de protections; gestion de l’incontinence, continence care, incontinence care, \
    soins d’incontinence, continence management, protections urinaires
    santé; Soins de bouche; oral care, hygiène bucco-dentaire, oral hygiene, mouth care, oral health
    santé; Réfection de lits; bed making, making beds, réfection du lit
    santé; Aide aux actes de la vie quotidienne; actes de la vie quotidienne, activities of daily living, ADL, ADLs, \
    AVQ, activités de la vie quotidienne, gestes de la vie quotidienne, actes essentiels de la vie quotidienne, \
    daily living skills, accompagnement dans la vie quotidienne, vie quotidienne des résidents
    santé; Maintien de l’autonomie; promoting independence, préservation de l’autonomie, perte d’autonomie, \
    independent living, maintain independence, personnes dépendantes, stimulation de l’autonomie
    santé; Utilisation du lève-personne; lève-personne, lève-malade, patient lift, Hoyer lift, verticalisateur, \
    rails de transfert, patient hoists, use of hoists
    santé; Positionnement des patients; patient positioning, mobilisation des patients, installation du patient, \
    changements de position, patient mobility
    santé; Brancardage; patient transport, transport de patients, transport sanitaire
    santé; Surveillance de l’hydratation; fluid balance, bilan hydrique, fluid intake, intake and output, \
    bilan entrées-sorties, food and fluid charts, fluid balance charts
    santé; Troubles de la déglutition; dysphagia, dysphagie, déglutition, textures modifiées, swallowing disorders
    santé; Évaluation de la dépendance
    santé; Grille AGGIR; AGGIR
    santé; RAI-NH
    santé; InterRAI
    santé; Diagnostics infirmiers; nursing diagnosis, démarche de soins, nursing process, raisonnement clinique, \
    clinical reasoning, clinical judgement, clinical judgment
    santé; Méthode SBAR; SBAR, ISBAR
    santé; Notes SOAP; SOAP notes
    santé; Humanitude
    santé; Approche Carpe Diem; Carpe Diem
    santé; Méthode de validation de Naomi Feil; validation de Naomi Feil, validation therapy
    santé; Approche centrée sur la personne; person-centred care, person-centered care, person centred planning, \
    person-centred approach, patient-centred care, patient-centered care, soins centrés sur la personne
    santé; Bientraitance
    santé*; Snoezelen; approche Snoezelen
    santé*; Stimulation sensorielle; sensory stimulation, stimulation multisensorielle, approche sensorielle
    santé; Accueil des patients; accueillir les patients, patient reception, greeting patients, greeted patients, \
    patient intake
    santé; Prise de rendez-vous médicaux; patient scheduling, patient appointments, scheduling patients, \
    scheduled patients
    santé; OneDoc
    santé; Sortie des patients; discharge planning, patient discharge, planification de la sortie
    santé; Tour médical; ward rounds
    santé; Anamnèse; history taking, patient history, medical history, patient histories, medical histories
    santé; Éthique médicale; éthique des soins, medical ethics, droits des patients, patient rights, \
    directives anticipées, advance care planning, patient advocacy, éthique clinique
    santé; Gestion des risques infectieux; précautions standard, standard precautions, précautions d’isolement, \
    isolement septique, universal precautions, isolation procedures, infection control procedures
    santé; Hygiène des mains; hand hygiene, friction hydro-alcoolique, désinfection des mains
    santé; Asepsie; aseptic technique, ANTT, règles d’asepsie, sterile technique, techniques aseptiques
    santé; Gestion des DASRI; DASRI, clinical waste, déchets médicaux, biomedical waste, medical waste, \
    déchets d’activités de soins, clinical waste disposal
    santé; Stérilisation des instruments; *autoclave, stérilisation du matériel, instrument sterilization, \
    instrument sterilisation, stérilisation des dispositifs médicaux, décontamination des instruments, \
    désinfection du matériel, désinfection du matériel médical, nettoyage et désinfection des instruments
    santé; Désinfection des locaux; désinfection des surfaces, bionettoyage des locaux, désinfection des chambres
    santé; Identitovigilance; patient identification, vérification de l’identité du patient
    santé; Sécurité des patients; patient safety, événements indésirables, déclaration d’événements indésirables
    santé; Pharmacovigilance
    santé; Matériovigilance
    santé; Hémovigilance
    santé; Qualité des soins; quality of care, amélioration de la qualité des soins, clinical audit, \
    qualité et sécurité des soins
    santé; Normes CQC; CQC, CQC standards, CQC compliance
    santé; Certification HAS; évaluation HAS
    santé; Planification des équipes soignantes; plannings soignants, e-rostering, nurse scheduling
    santé; Encadrement des étudiants; encadrement des élèves infirmiers, encadrement des apprenants, \
    clinical supervision, student nurse supervision, student supervision, *preceptorship, preceptor, \
    supervision of students, precepting, mentored student nurses
    santé; Travail en équipe pluridisciplinaire; équipe pluridisciplinaire, équipe interdisciplinaire, \
    multidisciplinary team, MDT, collaboration interdisciplinaire, interdisciplinary team, \
    collaboration interprofessionnelle, travail pluridisciplinaire, *interdisciplinarité, \
    interprofessional collaboration, réunions pluridisciplinaires, interdisciplinary collaboration, \
    multi-disciplinary team, équipe multidisciplinaire, réunions interdisciplinaires
    santé; Coordination des soins; care coordination, coordonner les soins, coordination of care, parcours de soins, \
    coordination des parcours, coordinated care, parcours patient, patient pathway, coordination avec les médecins, \
    réseau de soins
    santé; Annonce d’une maladie; consultation d’annonce, breaking bad news, consultations infirmières, \
    nurse-led clinics, dispositif d’annonce
    santé; Accompagnement des proches; accompagnement des familles, soutien aux proches, soutien aux familles, \
    family support, aidants familiaux, soutien aux aidants, bereavement support, accompagnement du deuil, \
    soutien des familles, proches aidants, supporting families, accompagner les familles, accompagnement au deuil
    santé; Logiciel de dossier de soins
    santé; Netsoins
    santé; Soarian
    santé; Osoft
    santé; CareFolk
    santé; Person Centred Software
    santé; PointClickCare
    santé; Logiciel de cabinet médical; logiciel médical, practice management software
    santé; Vitomed
    santé; Aeskulap
    santé; MediWin
    santé; Medionline
    santé; Mediway
    santé; Dentrix
    santé; Eaglesoft
    santé; Software of Excellence
    santé*; Triage téléphonique; telephone triage
    santé*; Régulation médicale
    santé*; Triage des patients; patient triage, tri des patients, triaged patients, triaging patients
    santé*; Traumatologie; trauma care, traumatology, polytraumatisés
    santé*; Orthopédie; orthopaedics, orthopedics
    santé*; Cardiologie; cardiology, cardiac care, cardiac nursing, soins cardiologiques
    santé*; Neurologie; neurology, neurological care, soins neurologiques, neuroréhabilitation
    santé*; Pneumologie; respiratory care, pulmonology
    santé*; Néphrologie; nephrology
    santé*; Gastro-entérologie; gastroenterology
    santé*; Endoscopie; endoscopy
    santé*; Dermatologie; dermatology
    santé*; Ophtalmologie; ophthalmology
    santé*; Médecine interne; internal medicine, medical-surgical, med-surg, médecine polyvalente, medical ward
    santé*; Chirurgie ambulatoire; day surgery
    santé*; Chirurgie viscérale; chirurgie digestive
    santé*; Chirurgie orthopédique
    santé*; Soins infirmiers en chirurgie; surgical ward, surgical nursing
    santé*; Néonatologie; neonatal care, NICU, néonatalogie, neonatal intensive care, newborn care
    santé*; Anesthésie; *anaesthesia, *anesthesia, *anaesthetics, anesthésie générale, anesthésie locale, \
    local anaesthesia
    santé; Salle de réveil; SSPI, surveillance post-interventionnelle, PACU, post-anaesthetic care
    santé; Aide opératoire; assistance opératoire, surgical assistance, *scrubbed, circulating nurse, \
    surgical assisting, theatre preparation, préparation du bloc opératoire, préparation de la salle d’opération, \
    habillage stérile
    santé; Hospitalisation à domicile; soins à domicile, home nursing, district nursing, community nursing, \
    home visits, SSIAD, home health care, home healthcare, visites à domicile
    santé; Gestion des situations de crise; crise psychiatrique, crisis intervention, désescalade, *désamorçage, \
    de-escalation techniques, prévention de l’agressivité, intervention de crise
    santé; Méthode PMVA; PMVA
    santé; Méthode MAPA; MAPA
    santé; Prévention du suicide; suicide prevention, évaluation du risque suicidaire, risque suicidaire, \
    suicide risk assessment, crise suicidaire
    santé; Contention et isolement; mesures de contraintes, *contentions, physical restraint, safe restraint
    santé; Entretiens infirmiers; entretien d’accueil, entretiens d’aide, entretiens familiaux, entretiens de famille
    santé; Médiations thérapeutiques; ateliers thérapeutiques, activités thérapeutiques, groupes thérapeutiques, \
    therapeutic groups, therapeutic activities
    santé; Art-thérapie; art therapy
    santé; Musicothérapie; music therapy
    santé; Groupes de parole; support groups
    santé; Médiation animale; zoothérapie
    santé*; Toxicologie; *toxicology
    santé*; Dépistage de drogues; drug screening
    santé; Dépistage; screening tests, health screening
    santé; Dépistage du VIH
    santé; TROD
    santé; Consultation médicale; medical consultations, examen clinique, physical examination, clinical examination, \
    *auscultation, physical exams, patient consultations
    santé; Prescription de soins; prescription médicale, independent prescribing, non-medical prescribing, \
    prescribing, application des prescriptions médicales, exécution des prescriptions médicales
    santé; Facturation médicale; medical insurance billing
    santé; TARMED
    santé; SESAM-Vitale
    santé; TARDOC
    santé; CCAM
    santé; NGAP
    santé; Codage CIM-10; CIM-10, ICD-10
    santé; Courriers médicaux; compte rendu médical, rapports médicaux, medical reports, rapport médical, \
    comptes rendus d’hospitalisation, dictées médicales, courrier médical
    santé; Tenue du dossier médical; dossiers médicaux, dossier médical, clinical documentation, patient charts, \
    patient files, documentation des soins, medical charting, nursing documentation, documentation clinique, \
    soins documentés, patient documentation, care notes, patient notes, daily notes
    santé; Hypnose; hypnothérapie, hypnosis, hypnotherapy, hypnose médicale
    santé; Sophrologie; techniques de relaxation, relaxation techniques, relaxation thérapeutique
    santé; Toucher-massage; toucher-détente, toucher relationnel, massages de confort
    santé; Aromathérapie; aromatherapy, huiles essentielles, essential oils
    santé; Phytothérapie; phytotherapy, herbal medicine, *herboristerie
    santé; Homéopathie; homeopathy, homoeopathy
    santé; Micronutrition
    santé; Compléments alimentaires; dietary supplements, food supplements, nutritional supplements
    santé; Réflexologie; reflexology, réflexologie plantaire, foot reflexology
    santé*; Acupuncture
    santé*; Médecine traditionnelle chinoise
    santé*; Ostéopathie; osteopathy
    santé; Préparation à la naissance; préparation à l’accouchement, antenatal classes, \
    préparation à la naissance et à la parentalité, birth preparation, childbirth education, entretien prénatal
    santé; Accouchement; childbirth, labour and delivery, labor and delivery, intrapartum care, salle de naissance, \
    deliveries of babies, normal births, accouchements physiologiques, salle d’accouchement
    santé; Monitorage fœtal; cardiotocographie, CTG, foetal monitoring, fetal monitoring, monitoring fœtal, \
    CTG interpretation
    santé; Suivi post-partum; suites de couches, postnatal care, post-partum, postpartum care, suivi postnatal, \
    soins post-partum, consultations postnatales
    santé; Conseil en allaitement; allaitement, allaitement maternel, breastfeeding support, *lactation, \
    soutien à l’allaitement, breastfeeding, lactation consulting, accompagnement de l’allaitement
    santé; Soins au nouveau-né; soins aux nouveau-nés, newborn assessment, examen du nouveau-né, soins du nouveau-né, \
    baby checks, newborn screening, soins du bébé, surveillance du nouveau-né
    santé; Rééducation périnéale; rééducation du périnée, pelvic floor rehabilitation, pelvic floor, \
    rééducation périnéo-sphinctérienne
    santé; Suivi gynécologique; *gynécologie, *gynaecology, *gynecology, consultations gynécologiques
    santé*; Frottis; cervical screening, smear tests
    santé; Contraception et planification familiale; contraception, planification familiale, family planning
    santé; Santé sexuelle; sexual health, éducation sexuelle, vie affective et sexuelle
    santé*; Échographie; *ultrasound, sonography, ultrasound scans, échographie obstétricale
    santé*; Doppler
    santé; Assistance au fauteuil; travail à quatre mains, four-handed dentistry, chairside assistance, \
    chairside assisting, aide au fauteuil, assistance dentaire, chair-side assistance, dental assisting, \
    dental nursing, chairside, préparation du fauteuil, chairside support, assistanat dentaire
    santé; Soins dentaires; dental care, soins conservateurs, *odontologie, *dentisterie, restorative dentistry, \
    dental procedures, dental treatments, soins bucco-dentaires, *dentistry, traitements dentaires
    santé; Endodontie; endodontics
    santé; Parodontologie; periodontics
    santé*; Détartrage; scaling and polishing, dental hygiene, prophylaxie dentaire, dental prophylaxis, \
    hygiène dentaire, teeth cleaning, polissage dentaire
    santé; Radiographies dentaires; radiologie dentaire, dental radiography, dental x-rays, panoramique dentaire, \
    orthopantomogramme, radios dentaires, clichés dentaires, bitewings, dental radiographs
    santé; Empreintes dentaires; prise d’empreintes, dental impressions, coulée de plâtre, taking impressions, \
    alginate impressions
    santé; Empreintes optiques; intraoral scanner, intra-oral scanner, caméra intra-orale
    santé*; Implantologie; implants dentaires, dental implants, implantology, chirurgie implantaire
    santé*; Chirurgie dentaire; oral surgery
    santé*; Orthodontie; orthodontics, aligneurs, appareils orthodontiques
    santé*; Invisalign
    santé; Prothèse dentaire; dental prosthetics, dental prostheses, couronnes et bridges, crowns and bridges, \
    *dentures, CFAO dentaire, prothèse amovible, prothèse fixée, céramique dentaire
    santé; Relevé parodontal; charte dentaire, dental charting, charting dentaire, sondage parodontal, \
    periodontal charting
    santé; Blanchiment dentaire; teeth whitening, éclaircissement dentaire, blanchiment des dents
    santé; Clichés radiologiques; développement de radiographies, prise de radios, radiographies conventionnelles, \
    x-ray imaging, *radiographies, x-rays, prise de clichés radiologiques, taking x-rays
    santé; Scanner et IRM
    santé; IRM; MRI, MRI scans
    santé; Scanner médical; CT scan, tomodensitométrie, CT scanning
    santé; Médecine nucléaire; nuclear medicine
    santé; Mammographie; mammography
    santé; Radioprotection; radiation protection, radiation safety, radioprotection des patients
    santé; Réglementation IRMER; IRMER
    santé; Spirométrie; spirometry, lung function tests, explorations fonctionnelles respiratoires, \
    pulmonary function tests
    santé; Tests d’effort; épreuve d’effort, ergométrie, exercise testing
    santé; Holter; Holter ECG
    santé; Audiométrie; audiometry, tests auditifs, hearing tests, audiogramme, dépistage auditif
    santé; Appareillage auditif; hearing aids
    santé; Tests de vue; *réfraction, eye tests, vision screening, optométrie, optometry, examen de vue, \
    eye examinations
    santé; Orthoptie
    santé; Montage de lunettes; ajustage de lunettes, frame fitting, montage optique, taillage de verres, \
    montage et ajustage, prise de mesures optiques
    santé; Adaptation de lentilles; contact lens fitting, contactologie
    santé; Gestion du matériel médical; commande de matériel médical, medical supplies, matériel médical, \
    entretien du matériel médical, medical equipment, medical devices, vérification du chariot d’urgence, \
    dispositifs médicaux, gestion des stocks médicaux, stock de matériel médical
    santé; Conseil pharmaceutique; conseil officinal, patient counselling, medication counselling, \
    conseil au comptoir, conseil à la clientèle en pharmacie, OTC advice, conseils aux patients, \
    medication counseling, patient counseling, advising patients, automédication, minor ailments, \
    vente de médicaments, pharmacy services
    santé; Préparations magistrales; préparations officinales, *compounding, fabrication de préparations, \
    extemporaneous preparation, *galénique, préparations galéniques, pharmacie galénique, préparation de formules, \
    préparations pharmaceutiques, drug compounding
    santé; Interactions médicamenteuses; drug interactions, bilan de médication, bilan partagé de médication, \
    medication review, conciliation médicamenteuse, medication reconciliation, polymédication, \
    medicines optimisation, medicines reconciliation, contre-indications
    santé; Pharmacie clinique; clinical pharmacy
    santé; Gestion des stupéfiants; controlled substances, registre des stupéfiants, controlled drug register, \
    ordonnancier
    santé; Logiciel de pharmacie; LGO
    santé; LGPI
    santé; Winpharma
    santé; Pharmagest
    santé; PharmaVitale
    santé; TriaPharm
    santé; ProPharma
    santé; PharmaManager
    santé; Nexphase
    santé; QS/1
    santé; PioneerRx
    santé; ProScript Connect
    santé; Rx30
    santé; Alliance Plus; Alliance Plus pharmacie
    santé*; Dermocosmétique; dermo-cosmétique, dermocosmetics, conseil dermocosmétique
    santé*; Parapharmacie; conseils en parapharmacie
    santé; Matériel de maintien à domicile; orthopédie officinale, home medical equipment, \
    mesure de bas de contention
    santé; Bonnes pratiques de distribution; GDP pharmaceutique, good distribution practice, \
    bonnes pratiques de dispensation
    santé; Bilan kinésithérapique; physiotherapy assessment, bilan fonctionnel, musculoskeletal assessment, \
    *goniométrie, functional assessment, bilan diagnostic kinésithérapique, bilan de rééducation, testing musculaire, \
    bilan articulaire
    santé; Thérapie manuelle; manual therapy, techniques manuelles, mobilisations articulaires, joint mobilisation, \
    joint mobilization, trigger points
    santé; Drainage lymphatique; lymphatic drainage, drainage lymphatique manuel
    santé; Massages thérapeutiques; soft tissue massage, massothérapie
    santé; Méthode McKenzie; *McKenzie
    santé; Concept Maitland; *Maitland
    santé; Concept Bobath; Bobath
    santé; Concept Mulligan; *Mulligan
    santé; Méthode Kabat; *Kabat
    santé; Chaînes musculaires
    santé; Crochetage myofascial; *crochetage
    santé; Dry needling
    santé; Fasciathérapie
    santé; Électrothérapie; electrotherapy, électrostimulation
    santé; Thérapie par ultrasons; ultrasound therapy
    santé; Ondes de choc; shockwave therapy
    santé; Thermothérapie
    santé; Cryothérapie; cryotherapy
    santé*; Pressothérapie
    santé; Balnéothérapie; hydrothérapie, hydrotherapy, rééducation en piscine, aquatic therapy
    santé; Analyse de la marche; gait analysis, rééducation de la marche, gait training
    santé; Posturologie; analyse de la posture, postural assessment, rééducation posturale
    santé*; Proprioception
    santé; Appareillage orthopédique; orthèses, orthotics, *prosthetics, prothèses orthopédiques, \
    semelles orthopédiques, confection d’orthèses, splinting, contentions souples
    santé; Kinesiotaping; kinesio taping, K-Tape
    santé; Activité physique adaptée; adapted physical activity, exercise prescription, sport santé, \
    exercise referral
    santé; Gymnastique douce; gym douce
    santé; Bilan orthophonique; speech and language assessment, bilan de langage, évaluation du langage, \
    rééducation orthophonique
    santé; Troubles des apprentissages; troubles dys, dyslexie, dyslexia, dyscalculie, dyspraxie, dysphasie, \
    learning disabilities, learning difficulties, dys, difficultés d’apprentissage, dysorthographie, \
    difficultés scolaires, learning disability
    santé; Communication alternative et améliorée; communication alternative, augmentative communication, \
    *pictogrammes, augmentative and alternative communication, tablettes de communication, supports visuels, \
    visual supports
    santé; Makaton
    santé; PECS
    santé; Bégaiement; stuttering, stammering, fluency disorders, troubles de la parole
    santé; Rééducation vocale; voice therapy, troubles de la voix
    santé; Aphasie
    santé; Dysarthrie
    santé; Bilans psychologiques; psychological assessment, évaluations psychologiques, tests psychologiques, \
    expertise psychologique, psychological testing
    santé*; Psychométrie; *psychometrics
    santé; WISC-V; WISC
    santé; WAIS-IV; WAIS
    santé; WPPSI
    santé; MMPI-2; MMPI
    santé; Test de Rorschach; Rorschach
    santé; Tests projectifs
    santé*; Neuropsychologie; neuropsychology, bilan neuropsychologique, neuropsychological assessment, \
    remédiation cognitive, cognitive remediation, cognitive rehabilitation, fonctions exécutives, \
    évaluation neuropsychologique
    santé*; MMSE
    santé*; MoCA
    santé*; Psychothérapie; psychotherapy, entretien psychologique, suivi psychologique, soutien psychothérapeutique, \
    therapeutic interventions, psychological support, psychothérapie individuelle, suivi psychothérapeutique, \
    accompagnement psychologique, prise en charge psychologique, counselling psychology
    santé*; Psychanalyse; psychoanalysis
    santé; Thérapie familiale; family therapy
    santé; Approche systémique; thérapie systémique, systemic therapy, *systémie
    santé; Thérapie de couple; couples therapy
    santé; Thérapies brèves
    santé; EMDR
    santé; Psychotraumatologie; trauma-informed care, trauma therapy, trauma-informed, stress post-traumatique, PTSD, \
    trauma informed practice
    santé; Psychologie du travail; psychologie des organisations, occupational psychology, souffrance au travail, \
    organizational psychology
    santé; Prévention du burn-out; burn-out, burnout prevention
    santé; Psychologie de l’enfant; child psychology, psychologie de l’enfant et de l’adolescent
    santé; Psychologie du développement; developmental psychology
    santé; Psychologie scolaire; educational psychology, psychologie de l’éducation
    santé; Psychologie sociale; social psychology
    santé; Thérapie par le jeu; play therapy
    santé; Psychoéducation; psycho-éducation, psychoéducation des patients
    santé; Gestion du stress et des émotions; régulation émotionnelle, emotional regulation, gestion des émotions, \
    habiletés sociales, social skills training, compétences psychosociales, anxiety management, cohérence cardiaque, \
    gestion de l’anxiété
    santé; Troubles du comportement alimentaire; eating disorders, troubles alimentaires, \
    troubles des conduites alimentaires
    santé; TDAH; ADHD, trouble déficit de l’attention, hyperactivité
    santé*; Hématologie; haematology, hematology, hémostase, coagulation, numération formule sanguine, \
    frottis sanguins, hémogramme, blood counts
    santé*; Microbiologie médicale; ensemencement, mise en culture, coprocultures
    santé*; Bactériologie; bacteriology
    santé*; Parasitologie; parasitology
    santé*; Virologie; virology
    santé*; Mycologie; mycology
    santé*; ECBU
    santé*; Antibiogramme; antimicrobial susceptibility testing
    santé*; Coloration de Gram; Gram staining, Gram stains
    santé; Immunohématologie; groupes sanguins, groupage sanguin, blood grouping, cross-matching, crossmatching, \
    test de Coombs, blood banking, banque de sang, blood typing
    santé*; Histologie; histology, coupes histologiques, microtome, microtomie, colorations histologiques, \
    inclusion en paraffine, cryostat, H&E staining, microtomy, tissue sectioning, tissue processing, \
    embedding tissue, tissue embedding, immunomarquage, immunostaining, tissue staining, lames histologiques
    santé*; Anatomopathologie; histopathology, anatomie pathologique, anapath
    santé*; Cytologie; cytology
    santé*; Immunohistochimie; immunohistochemistry, IHC
    santé*; Immunofluorescence
    santé; Biochimie clinique; clinical chemistry, chimie clinique, clinical biochemistry, dosages biochimiques, \
    dosages hormonaux, dosages biologiques, biochimie médicale, immunoanalyse, immunoassay, analyses d’urines, \
    urinalysis, analyses sanguines, blood tests, analyses urinaires
    santé; Sérologie; serology
    santé; Automates d’analyse; automates de laboratoire, laboratory analysers, lab analyzers, \
    maintenance d’automates, hematology analyzers, automate d’hématologie, blood analyzers
    santé; Roche Cobas; Cobas
    santé; Sysmex
    santé; Abbott Architect; Architect Abbott
    santé; Phase pré-analytique; phase préanalytique, réception des échantillons, pre-analytical, sample reception, \
    enregistrement des échantillons, tri des prélèvements, étiquetage des échantillons, sample processing, \
    specimen processing, centrifugation des tubes, préparation des échantillons biologiques, specimen handling, \
    réception des prélèvements, réception et enregistrement des prélèvements, gestion des échantillons biologiques, \
    enregistrement des dossiers patients, specimen labeling
    santé; Validation technique des résultats; validation biologique, validation des résultats, \
    technical validation of results, contrôles de qualité internes, EEQ, phase analytique
    santé; ISO 15189; norme ISO 15189
    santé; Accréditation COFRAC
    santé; Réglementation CLIA; CLIA
    santé; Accréditation UKAS; UKAS
    santé; Logiciel de laboratoire; LIS laboratory, laboratory information systems
    santé; LIMS; laboratory information management system
    santé; TD-Synergy
    santé; Kalisil
    santé; Hexalis
    santé; WinPath
    santé; GLIMS
    santé; TelePath
    santé; LabWare
    santé; STARLIMS
    santé; SampleManager
    santé*; Empower; Empower 3
    santé; ChemStation
    santé; Chromeleon
    santé; MassLynx
    santé; OpenLab
    santé; Xcalibur
    santé; LabVantage
    santé; Assistance vétérinaire; soins vétérinaires, veterinary nursing, veterinary care, \
    soins aux animaux hospitalisés, veterinary assistance, animal nursing, vet nursing, médecine vétérinaire, \
    veterinary medicine
    santé; Contention des animaux; contention animale, animal restraint, animal handling, manipulation des animaux, \
    handling animals
    santé; Anesthésie vétérinaire; surveillance de l’anesthésie, anaesthesia monitoring, anesthesia monitoring, \
    monitoring anaesthesia, surveillance anesthésique, monitoring anesthésie, monitoring anesthesia
    santé; Chirurgie vétérinaire; veterinary surgery, assistance en chirurgie, aide en chirurgie, \
    surgical preparation, préparation chirurgicale, préparation du bloc, surgical prep, assistance aux chirurgies, \
    assistance chirurgicale
    santé; Identification des animaux; puces électroniques, microchipping, pose de puces, identification électronique
    santé; I-CAD; ICAD
    santé; Nutrition animale; animal nutrition, conseil en nutrition animale, alimentation animale, pet nutrition, \
    conseils en alimentation animale
    santé; Prophylaxie animale; prophylaxies, vaccination des animaux, vermifuges, antiparasitaires, \
    conseil antiparasitaire, parasite control
    santé; Logiciel vétérinaire
    santé; Vetocom
    santé; VetoPartner
    santé*; Bourgelat
    santé; Gmvet
    santé; Cornerstone vétérinaire
    santé; AVImark
    santé; RxWorks
    santé; Diana SUITE
    santé; Dr Veto
    santé; Soins aux nouveaux animaux de compagnie; Soin des rapaces et NAC, nouveaux animaux de compagnie, \
    exotic animals
    santé; Conduite d’ambulance; transport en ambulance, ambulance driving, patient ambulance transport, \
    prise en charge pré-hospitalière, pre-hospital care, prehospital care
    santé; Immobilisation des victimes; matelas coquille, spinal immobilisation, spinal immobilization, \
    secours à personnes
    santé; Pose de plâtres et d’attelles; *attelles, casting and splinting, pose de plâtres, plâtres et attelles, \
    cast application
    santé; Bilan d’urgence vitale; bilans secouristes, primary survey, primary assessment patient
    santé; Visites médicales du travail; santé au travail, occupational medicine, \
    santé et sécurité au travail des soignants
    santé; Santé scolaire; school nursing, infirmerie scolaire, school health, projet d’accueil individualisé
    santé; Campagnes de prévention; actions de prévention, health campaigns, campagnes de sensibilisation à la santé, \
    health awareness, prévention santé, prévention en santé, prévention et dépistage, actions de prévention santé, \
    promotion et prévention de la santé, health prevention
    santé; Recueil du consentement; consentement éclairé, informed consent, consentement du patient, \
    obtaining consent
    santé; Mental Capacity Act; mental capacity
    santé*; DoLS
    santé; Pratique fondée sur les preuves; evidence-based practice, evidence-based nursing, recommandations HAS, \
    evidence-based medicine, EBM, evidence-based care
    santé; Télémédecine; télésanté, telehealth, telemedicine, téléconsultation, télésuivi, e-santé
    santé; Gestion des lits; bed management, occupation des lits, bed allocation
    santé; Direction d’EHPAD; gestion d’EHPAD, care home management, nursing home management, \
    gestion d’établissement médico-social, direction d’établissement médico-social, \
    gestion d’établissements médico-sociaux, residential care management, gestion d’un EMS, \
    gestion d’établissement de santé, direction d’EMS, registered manager duties, healthcare management, \
    pilotage d’établissement médico-social, hospital management, healthcare administration
    santé; Gestion des admissions; admissions des résidents, resident admissions, gestion des entrées et sorties
    santé; ViaTrajectoire; Via Trajectoire
    santé; Animation en EHPAD; animation auprès des personnes âgées, activities for residents, \
    animation gérontologique, activity programme for residents, animation d’activités pour les résidents, \
    activités pour les résidents, recreational activities for residents, animation pour personnes âgées, \
    animations pour les résidents
    santé; Ateliers mémoire; memory games
    santé; Accompagnement aux sorties; accompagnement aux rendez-vous, accompagnement extérieur, \
    accompaniment to appointments, escorting clients, accompagnement aux rendez-vous médicaux, \
    accompanying to appointments, promenades accompagnées, accompagnement aux courses, accompagnement véhiculé, \
    accompagnement lors des sorties, accompagnement dans les déplacements, accompagnement en promenade
    """
}
