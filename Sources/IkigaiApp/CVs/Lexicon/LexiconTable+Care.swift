extension LexiconTable {
  /// Health, social work, beauty; teaching, leisure and sport.
  static let care = """
    santé; Soins infirmiers; nursing, nursing care, patient care
    santé; Soins d’hygiène et de confort; soins d’hygiène, soins de confort, personal care, hygiene care, \
    aide à la toilette, toilettes
    santé; Pansements; wound care, wound dressing, dressings, pansements complexes, wound management
    santé; Voies veineuses; pose de voies veineuses, IV insertion, pose de cathéters
    santé; Soins post-opératoires; post-operative care, soins pré et post-opératoires
    santé; Protocoles de soins; care protocols, clinical protocols
    santé; Relation soignant-soigné; relation patient, bedside manner, relation avec les patients
    santé; Vaccination; immunisation
    santé; Évaluation clinique; patient assessment, clinical assessment
    santé; Stimulation cognitive; cognitive stimulation
    santé; Maladie d’Alzheimer; dementia care, démence, troubles cognitifs
    santé; Aide au lever et au coucher; aide au lever, aide au coucher
    santé; Préparation de repas; meal preparation
    santé*; Injections; injections sous-cutanées, intramuscular injections
    santé*; Perfusions; intravenous therapy, IV therapy, pose de perfusions, cannulation
    santé; Prélèvements sanguins; phlebotomy, prises de sang, venepuncture, blood sampling
    santé; Administration de médicaments; medication administration, distribution des médicaments, \
    préparation des médicaments, administration des traitements, medication management
    santé; Constantes vitales; vital signs, prise de constantes, surveillance des constantes, paramètres vitaux
    santé; Surveillance clinique; patient monitoring, clinical monitoring
    santé*; Transmissions; transmissions ciblées, transmissions écrites, handovers, patient handover
    santé; Dossier de soins; dossier patient, patient records, dossier patient informatisé, care records, \
    medical records, EHR, electronic health records
    santé; Éducation thérapeutique; patient education, éducation thérapeutique du patient
    santé; Projet de soins; care planning, care plans, plans de soins
    santé; Manutention des patients; patient handling, patient transfer, moving and handling, transferts
    santé; Aide à la mobilité; mobility assistance, aide aux déplacements
    santé; Aide aux repas; aide à la prise des repas, feeding assistance
    santé; Prévention des chutes; fall prevention
    santé; Prévention des escarres; pressure ulcer prevention, pressure area care
    santé; Prise en charge de la douleur; pain management, gestion de la douleur, évaluation de la douleur
    santé; Soins palliatifs; palliative care, accompagnement de fin de vie, fin de vie, end-of-life care
    santé*; Gériatrie; geriatrics, gérontologie, elderly care, care of the elderly, personnes âgées
    santé*; Pédiatrie; paediatrics, pediatrics
    santé*; Psychiatrie; psychiatry, mental health nursing, santé mentale, mental health
    santé*; Oncologie; oncology, chimiothérapie
    santé*; Réanimation; intensive care, soins intensifs, critical care
    santé*; Urgences; emergency care, accueil des urgences, triage, soins d’urgence
    santé; Bloc opératoire; operating theatre, instrumentation chirurgicale, operating room
    santé*; Obstétrique; midwifery, obstetrics, suivi de grossesse
    santé*; Stérilisation; sterilization
    santé; Hygiène hospitalière; infection control, infection prevention, bionettoyage, prévention des infections
    santé; Imagerie médicale; medical imaging, radiologie, radiography
    santé; Électrocardiogramme; ECG
    santé; Premiers secours; first aid, PSC1, gestes de premiers secours, first aider, PSE1, secourisme, \
    gestes qui sauvent
    santé; Gestes d’urgence; AFGSU, BLS, basic life support
    santé; SST; sauveteur secouriste du travail, sauveteur secouriste
    santé; Réanimation cardio-pulmonaire; CPR, massage cardiaque
    santé*; Pharmacologie; pharmacology
    santé; Délivrance d’ordonnances; dispensing, dispensation de médicaments, délivrance de médicaments
    santé*; Psychologie; psychology, psychologie clinique, clinical psychology
    santé; Entretiens cliniques; clinical interviewing
    santé; Thérapies cognitives et comportementales; TCC, CBT, cognitive behavioural therapy
    santé*; Kinésithérapie; physiotherapy, physical therapy
    santé*; Rééducation; rehabilitation, réadaptation
    santé*; Ergothérapie; occupational therapy
    santé*; Orthophonie; speech therapy
    santé*; Diététique; dietetics, nutrition, équilibre alimentaire
    santé; Secrétariat médical; medical secretarial skills, terminologie médicale, medical terminology
    santé; Codage médical; medical coding, PMSI
    santé; Analyses médicales; laboratory analysis, analyses de laboratoire, biologie médicale
    santé; Essais cliniques; clinical trials, recherche clinique, clinical research
    santé; Bonnes pratiques cliniques; good clinical practice
    santé; Santé publique; public health, promotion de la santé, health promotion
    social; Accompagnement social; social work, travail social, suivi social
    social; Insertion professionnelle; employability support, accompagnement vers l’emploi
    social; Accès aux droits; welfare rights, ouverture de droits, benefits advice
    social; Protection de l’enfance; child protection, safeguarding, aide sociale à l’enfance
    social; Accompagnement éducatif; educational support, projet éducatif
    social; Projet personnalisé; personalised support plans, individual support plans
    social*; Accompagnement du handicap; disability support, personnes en situation de handicap, handicap
    social*; Autisme; autism, troubles du spectre autistique, TSA
    social*; Addictologie; addiction support, substance misuse, réduction des risques
    social; Hébergement d’urgence; homelessness support
    social*; Médiation; médiation familiale, médiation sociale
    social; Gestion de conflits; conflict resolution, résolution de conflits, conflict management
    social; Gestion de la violence; gestion de situations de violence
    social; Communication non violente; CNV, nonviolent communication
    social; Animation d’ateliers; workshop facilitation
    social; Action communautaire; community outreach, community development
    social; Gestion de bénévoles; volunteer coordination, volunteer management, coordination de bénévoles
    social; Entretiens individuels; individual interviews, one-to-one support
    social; Entretien motivationnel; motivational interviewing
    social; Gestion de cas; case management, casework
    social; Rédaction d’écrits professionnels; écrits professionnels, report writing, rédaction de rapports
    social; Animation de groupes; group facilitation, group work, animation de réunions
    social; Travail en réseau; partnership working, travail partenarial, multi-agency working
    social; Écoute active; active listening
    social; Relation d’aide; counselling, counseling
    social*; Coaching; accompagnement individuel
    social; Mentorat; mentoring, tutorat
    social; Bilan de compétences; career guidance, orientation professionnelle
    social; Aide à domicile; home care, maintien à domicile, domiciliary care
    social; Aide à la personne; aide aux personnes, services à la personne
    social; Aide au ménage; entretien du logement, housekeeping, entretien du cadre de vie
    social; Langue des signes; LSF, sign language
    social; Facile à lire; FALC
    soin*; Coiffure; hairdressing, hair styling
    soin*; Coupe; hair cutting, coupes hommes, coupes femmes, haircutting
    soin*; Coloration; hair colouring, mèches, balayage, hair coloring
    soin*; Chignons; updos
    soin*; Barbier; taille de barbe, barbering
    soin*; Esthétique; beauty care, beauty therapy
    soin; Soins du visage; facials, facial treatments
    soin; Soins du corps; body treatments, gommages
    soin*; Lissage; hair straightening
    soin; Shampoing; shampooing, hair washing
    soin; Extensions de cils; lash extensions, eyelash extensions, rehaussement de cils
    soin; Épilation; waxing, hair removal
    soin; Manucure; manicure, pose d’ongles, onglerie, pédicure
    soin*; Maquillage; make-up, makeup
    soin*; Massage; massage bien-être, modelages
    soin; Conseil en cosmétique; beauty advice, vente de cosmétiques
    enseignement*; Enseignement; teaching
    enseignement*; Pédagogie; pedagogy, pédagogie active, didactique
    enseignement; Pédagogie différenciée; differentiated instruction, differentiation, différenciation pédagogique
    enseignement; Préparation de cours; lesson planning, préparation de séquences, séquences pédagogiques
    enseignement*; Phonics; lecture syllabique
    enseignement; Pédagogie Montessori; Montessori
    enseignement; Développement de l’enfant; child development
    enseignement; Évaluation des élèves; student assessment, évaluation des acquis, pupil assessment
    enseignement; Conception de programmes; curriculum development, curriculum design
    enseignement; Formation d’adultes; adult training, formation pour adultes, adult education, training delivery, \
    animation de formations
    enseignement; Ingénierie pédagogique; instructional design, ingénierie de formation
    enseignement; E-learning; Moodle, formation en ligne, online learning
    enseignement; Numérique éducatif; educational technology, outils numériques éducatifs, TICE, TNI
    enseignement; Soutien scolaire; tutoring, aide aux devoirs, accompagnement à la scolarité, homework help
    enseignement; Gestion de classe; classroom management, gestion de groupe, behaviour management, \
    behavior management
    enseignement; Besoins éducatifs particuliers; special educational needs, SEN, élèves à besoins particuliers, \
    special needs
    enseignement; Relations avec les familles; parent communication, relations aux familles
    enseignement; Français langue étrangère; FLE, français langue seconde
    enseignement; Enseignement de l’anglais; TEFL, CELTA, TESOL
    enseignement; Alphabétisation; literacy teaching, lutte contre l’illettrisme
    enseignement*; Animation; animation socioculturelle, youth work
    enseignement; BAFA
    enseignement; BAFD
    enseignement*; Petite enfance; early childhood, early years
    enseignement; Garde d’enfants; childcare, babysitting, baby-sitting
    enseignement; Éveil de l’enfant; activités d’éveil, ateliers d’éveil, early learning activities
    enseignement*; Puériculture; soins aux bébés, infant care
    enseignement; Activités manuelles; ateliers créatifs, arts and crafts
    enseignement; Sorties scolaires; school trips, organisation de sorties
    enseignement*; Psychomotricité; motricité
    sport; Entraînement sportif; sports coaching, coaching sportif, athletic training
    sport; Préparation physique; physical training, strength and conditioning
    sport*; Musculation; weight training, strength training
    sport*; Fitness; cours collectifs, group fitness
    sport*; Yoga; Pilates
    sport*; Natation; swimming instruction, enseignement de la natation, aquagym
    sport; Surveillance de baignade; lifeguarding, BNSSA
    sport; Éducation physique; physical education
    sport*; Arbitrage; refereeing
    sport; Encadrement de randonnées; hiking guide, escalade
    """
}
