extension LexiconTable {
  /// Food and hotels, cleaning, security, land and animals; what every trade asks for.
  static let services = """
    restauration*; Cuisine; cooking
    restauration; Cuisine traditionnelle; traditional cooking, cuisine française, French cuisine
    restauration; Cuisine gastronomique; fine dining, gastronomie
    restauration; Cuisine collective; restauration collective, contract catering, mass catering
    restauration; Préparation culinaire; food preparation, techniques culinaires, culinary techniques, \
    préparation des plats
    restauration*; Dressage; plating, dressage d’assiettes
    restauration; Création de cartes; menu planning, élaboration de menus, création de menus, menu design, \
    menu development
    restauration; Fiches techniques; recipe costing, fiches recettes
    restauration; Coûts matières; food cost, food costing, calcul des coûts matières, food cost control
    restauration*; Cuisson; grilling, cuisson sous vide
    restauration; Techniques de taille; knife skills
    restauration; Gestion de cuisine; kitchen management
    restauration*; Banquets; banqueting, organisation de banquets
    restauration; Organisation du poste de travail; workstation organisation
    restauration*; Pâtisserie; pastry, pastry making
    restauration*; Boulangerie; baking, bread making
    restauration; Viennoiserie
    restauration; Pétrissage; façonnage, dough making
    restauration*; Chocolaterie; chocolate making
    restauration*; Traiteur; catering
    restauration; Découpe de viande; butchery, désossage, parage
    restauration*; Poissonnerie; filetage de poissons, fish preparation
    restauration; Service en salle; table service, waiting tables, waiting on tables, service à table
    restauration; Dressage de tables; table setting, mise en place de la salle
    restauration; Prise de commandes; order taking, taking orders
    restauration*; Bar; bartending, service au bar, bar service
    restauration*; Cocktails; mixology, mixologie
    restauration*; Barista; latte art
    restauration*; Sommellerie; œnologie, wine service, wine knowledge, connaissance des vins
    restauration*; Plonge; dishwashing
    restauration; HACCP; normes HACCP
    restauration; Hygiène alimentaire; food safety, food hygiene, sécurité alimentaire
    restauration; Gestion d’un restaurant; restaurant management
    restauration*; Hôtellerie; hotel management, hospitality
    restauration; Réception d’hôtel; hotel reception, front office
    restauration; Check-in; check-out
    restauration*; Réservations; gestion des réservations, booking management
    restauration; Opera PMS; Fidelio, Mews
    restauration; Revenue management; yield management
    restauration*; Conciergerie; concierge services
    restauration; Service d’étage; room service, entretien des chambres
    restauration*; Tourisme; travel planning, conseil touristique, tourism
    restauration; Amadeus; Galileo, Sabre
    soin*; Nettoyage; cleaning, nettoyage des locaux, entretien des locaux, produits d’entretien, \
    nettoyage industriel
    soin*; Désinfection; disinfection
    soin; Monobrosse; autolaveuse
    soin*; Repassage; ironing, entretien du linge
    soin*; Blanchisserie; laundry
    sécurité*; Surveillance; surveillance de sites, site surveillance
    sécurité; Vidéosurveillance; CCTV, vidéoprotection, télésurveillance
    sécurité; Contrôle d’accès; access control, filtrage des accès
    sécurité*; Rondes; security patrols, rondes de sécurité, patrolling
    sécurité; SSIAP; SSIAP 1, SSIAP 2
    sécurité; Sécurité incendie; fire safety, prévention incendie, lutte contre l’incendie
    sécurité*; Évacuation; evacuation procedures, procédures d’évacuation
    sécurité; Gestion de foule; crowd management, crowd control
    sécurité; Palpation de sécurité; bag searches
    sécurité; Main courante; incident reporting, incident reports
    sécurité; Contrôle de bagages; baggage screening
    sécurité; Gestion des alarmes; alarm response
    sécurité; Carte professionnelle de sécurité; SIA licence, CQP APS
    sécurité; Gestion de l’agressivité; de-escalation
    nature*; Agriculture; farming
    nature; Agriculture biologique; organic farming, agriculture bio
    nature*; Maraîchage; market gardening, vegetable growing
    nature; Grandes cultures; arable farming, crop production
    nature*; Élevage; livestock farming, animal husbandry, livestock
    nature*; Traite; milking
    nature; Arboriculture; fruit growing
    nature*; Viticulture; winegrowing, vine growing
    nature; Vinification; winemaking, wine making
    nature*; Taille; pruning, taille de la vigne, taille d’arbres
    nature*; Récolte; harvesting, vendanges
    nature*; Irrigation
    nature; Rotation des cultures; crop rotation
    nature; Bien-être animal; animal welfare
    nature*; Clôtures; fencing, pose de clôtures
    nature*; Semis; sowing, plantation, planting, semis et plantations
    nature; Protection des cultures; crop protection, traitements phytosanitaires, Certiphyto, pesticide application
    nature; Conduite de tracteur; tractor driving, engins agricoles, machines agricoles, machinery operation
    nature; Permaculture; agroécologie, agroecology
    nature*; Horticulture
    nature*; Apiculture; beekeeping
    nature*; Jardinage; gardening, entretien de jardins
    nature; Espaces verts; entretien des espaces verts, grounds maintenance
    nature*; Tonte; lawn mowing, débroussaillage
    nature; Aménagement paysager; landscaping, paysagisme, landscape design
    nature*; Sylviculture; forestry, bûcheronnage
    nature*; Élagage; tree surgery, tronçonneuse, chainsaw
    nature; Soins aux animaux; animal care
    nature*; Toilettage; pet grooming
    nature*; Équitation; horse riding, soins aux chevaux
    nature*; Pêche; aquaculture
    général; Prise de parole en public; public speaking, prise de parole
    général*; Présentations; presentation skills, présentations orales
    général; Travail en équipe; teamwork, team work, esprit d’équipe, team spirit, team player
    général; Résolution de problèmes; problem solving
    général; Gestion du temps; time management
    général; Gestion des priorités; prioritisation, sens des priorités, prioritization, prioritising
    général; Gestion du stress; stress management, résistance au stress
    général; Travail sous pression; working under pressure, résistance à la pression
    général*; Motivation; goût du challenge, motivé, motivée, motivated
    général; Sens de l’organisation; organisational skills, organizational skills
    général*; Organisation; organised, organized, organisé, organisée
    général*; Rigueur; attention to detail, souci du détail, sens du détail, rigoureux, rigoureuse
    général*; Autonomie; autonomy, independent working, self-motivated, autonome
    général*; Adaptabilité; adaptability, capacité d’adaptation, flexibility
    général*; Polyvalence; versatility, polyvalent, polyvalente
    général*; Ponctualité; punctuality, ponctuel, ponctuelle
    général*; Assiduité; reliability
    général; Esprit d’initiative; sense of initiative, prise d’initiative, force de proposition
    général; Sens du relationnel; interpersonal skills, aisance relationnelle, qualités relationnelles, \
    sens du contact, bon relationnel
    général; Sens du service; customer focus, sens du service client, sens de l’accueil
    général; Esprit d’analyse; analytical skills, capacité d’analyse, analytical thinking
    général; Esprit de synthèse; capacité de synthèse, synthesis skills
    général; Esprit critique; critical thinking
    général; Prise de décision; decision making
    général*; Leadership
    général*; Délégation; delegating
    général*; Créativité; creativity, créatif, créative
    général*; Curiosité; curiosity, curieux, curieuse
    général*; Patience
    général*; Empathie; empathy
    général*; Bienveillance; kindness
    général*; Écoute; listening, listening skills, sens de l’écoute
    général*; Diplomatie; diplomacy
    général*; Discrétion; secret professionnel
    général*; Confidentialité; confidentiality
    général*; Dynamisme; dynamism, dynamique
    général*; Réactivité; responsiveness
    général*; Persévérance
    général; Sens des responsabilités; sense of responsibility
    général; Habileté manuelle; manual dexterity, dextérité
    général*; Endurance; physical stamina, résistance physique
    général; Pédagogie auprès des équipes; training new staff, formation des nouveaux arrivants, \
    formation des apprentis, staff training
    général; Communication orale; oral communication, expression orale, verbal communication
    général; Communication écrite; written communication, expression écrite
    général; Communication interculturelle; intercultural communication, cross-cultural communication
    """
}
