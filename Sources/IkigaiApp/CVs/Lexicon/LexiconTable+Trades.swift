extension LexiconTable {
  /// Building, industry, laboratory and environment.
  static let trades = """
    technique; AutoCAD; Auto CAD
    technique; SolidWorks; Solid Works
    technique; CATIA
    technique; Inventor; Autodesk Inventor
    technique; CAO; CAD, DAO, conception assistée par ordinateur
    technique; FAO; CFAO, Mastercam
    technique; BIM
    technique; Revit; ArchiCAD
    technique; SketchUp; Sketch Up
    technique; Lecture de plans; plan reading, blueprint reading, lecture de schémas, reading drawings, \
    reading blueprints
    technique; Tirage de câbles; cable pulling, chemins de câbles, pose de chemins de câbles, conduit bending
    technique; Mise en service; commissioning
    technique; NF C 15-100; norme NF C 15-100
    technique; Dépannage électrique; electrical troubleshooting
    technique; Dessin technique; technical drawing, dessin industriel
    technique*; Électricité; electrical installation, électricité générale, installations électriques
    technique; Habilitation électrique; electrical safety certification
    technique; Câblage; câblage électrique, wiring, câblage d’armoires
    technique; Domotique; home automation
    technique*; Électronique; electronics
    technique; Systèmes embarqués; embedded systems, Arduino
    technique*; Électrotechnique; electrical engineering
    technique*; Mécanique; mechanical engineering, génie mécanique
    technique; Mécanique automobile; vehicle maintenance, car repair, vehicle repair
    technique*; Vidange; oil change
    technique*; Freinage; brakes, systèmes de freinage
    technique; Diagnostic automobile; vehicle diagnostics
    technique; Carrosserie; body repair, bodywork
    technique*; Maintenance; maintenance industrielle, industrial maintenance
    technique; Maintenance préventive; preventive maintenance, maintenance préventive et curative
    technique; Maintenance curative; corrective maintenance, dépannage, troubleshooting
    technique; GMAO; CMMS
    technique*; Automatisme; automates programmables, PLC, PLC programming, automation
    technique*; Robotique; robotics
    technique*; Hydraulique; hydraulics
    technique*; Pneumatique; pneumatics
    technique; Usinage; machining, fraisage, tournage, milling
    technique; Contrôle dimensionnel; dimensional inspection
    technique*; Pliage; sheet metal bending
    technique; Découpe laser; laser cutting
    technique; Outillage électroportatif; power tools, hand tools, outils électroportatifs
    technique; Machines à bois; woodworking machines, débit de bois
    technique*; Agencement; shopfitting, pose de cuisines
    technique; Pose de fenêtres; window fitting, pose de portes
    technique; Commande numérique; CNC, CNC machining
    technique; Métrologie; metrology
    technique; Réglage de machines; machine setting, machine setup
    technique; Conduite de ligne; machine operation, conduite de machines, production line
    technique*; Assemblage; assembly, montage mécanique
    technique*; Soudure; welding, soudage, soudure TIG, soudure MIG, TIG, MIG
    technique*; Chaudronnerie; boilermaking, tôlerie, sheet metal work
    technique*; Métallerie; serrurerie, metalwork
    technique; Plasturgie; injection plastique, plastics processing
    technique; AMDEC; FMEA
    technique; Gestion de production; production planning, production management, ordonnancement, GPAO
    technique; 5S
    technique; Génie civil; civil engineering
    technique; Calcul de structures; structural engineering, structural analysis
    technique*; Plomberie; plumbing, installation sanitaire
    technique*; Chauffage; heating systems, installation de chaudières, chaudières
    technique*; Climatisation; air conditioning, HVAC, CVC, ventilation
    technique*; Frigoriste; refrigeration, froid industriel, froid commercial
    technique*; Menuiserie; carpentry, joinery, pose de menuiseries, woodworking
    technique*; Ébénisterie; cabinetmaking, cabinet making
    technique*; Charpente; roof framing
    technique*; Couverture; roofing, zinguerie
    technique*; Maçonnerie; masonry, gros œuvre, bricklaying
    technique*; Coffrage; formwork, ferraillage
    technique; Béton armé; reinforced concrete, coulage de béton
    technique*; Carrelage; tiling, pose de carrelage, faïence
    technique*; Plâtrerie; plastering, pose de placo, plaquiste, cloisons sèches, drywall, placo, pose de cloisons
    technique*; Isolation; insulation, isolation thermique
    technique*; Étanchéité; waterproofing
    technique; Peinture en bâtiment; house painting, painting and decorating, travaux de peinture
    technique*; Ponçage; sanding
    technique; Papier peint; wallpapering, pose de papier peint
    technique; Revêtements de sols; flooring, pose de parquet, pose de sols
    technique*; Enduits; rendering, ravalement
    technique; Travaux publics; VRD, terrassement, groundworks
    technique; Échafaudage; scaffolding, montage d’échafaudages
    technique; Travail en hauteur; working at height, work at height
    technique; Conduite de travaux; construction management, suivi de chantier, gestion de chantier, site management
    technique; Métré; quantity surveying
    technique; Rénovation énergétique; energy retrofit, performance énergétique
    technique*; Photovoltaïque; solar panels, panneaux solaires, énergie solaire, solar energy
    technique; Énergies renouvelables; renewable energy, renewables, éolien
    technique; Fibre optique; fibre optics, raccordement fibre
    technique*; Topographie; surveying
    technique; Impression 3D; 3D printing, fabrication additive
    technique; Hygiène et sécurité; health and safety, règles de sécurité, consignes de sécurité, occupational safety
    technique; QHSE; HSE, QSE
    technique; Prévention des risques; risk assessment, évaluation des risques, risques professionnels
    sciences; Recherche scientifique; scientific research, recherche fondamentale
    sciences; Recherche documentaire; literature review, revue de littérature, documentary research
    sciences; Rédaction scientifique; scientific writing, publication scientifique, academic writing
    sciences; Biologie moléculaire; molecular biology, biotechnologies
    sciences; PCR; qPCR
    sciences; Extraction d’ADN; DNA extraction
    sciences; Électrophorèse; electrophoresis
    sciences; Séquençage; sequencing
    sciences; Préparation d’échantillons; sample preparation
    sciences; Analyses physico-chimiques; physico-chemical analysis
    sciences*; Titrage; titration
    sciences; Pipetage; pipetting
    sciences; Sécurité au laboratoire; laboratory safety
    sciences; Culture cellulaire; cell culture
    sciences*; Microbiologie; microbiology, bactériologie
    sciences*; Biochimie; biochemistry
    sciences*; Immunologie; immunology
    sciences; ELISA
    sciences; Western blot
    sciences; Cytométrie en flux; flow cytometry
    sciences*; Microscopie; microscopy
    sciences; Bio-informatique; bioinformatics
    sciences*; Chimie; chemistry
    sciences; Chimie organique; organic chemistry, synthèse organique, organic synthesis
    sciences; Chimie analytique; analytical chemistry
    sciences; Chromatographie; chromatography, HPLC
    sciences; Spectroscopie; spectroscopy, spectrométrie de masse, mass spectrometry, RMN
    sciences; Bonnes pratiques de laboratoire; good laboratory practice, BPL, GLP
    sciences; Bonnes pratiques de fabrication; good manufacturing practice, BPF, GMP
    sciences; Validation de méthodes; method validation
    sciences*; Physique; physics
    sciences*; Mathématiques; mathematics
    sciences; Plans d’expériences; experimental design, design of experiments
    sciences; Gestion de l’environnement; environmental management, protection de l’environnement
    sciences*; Écologie; ecology, biodiversité, biodiversity
    sciences; Développement durable; sustainable development, sustainability
    sciences; RSE; CSR, responsabilité sociétale
    sciences; Bilan carbone; carbon footprint
    sciences; Économie circulaire; circular economy
    sciences; Gestion des déchets; waste management, tri des déchets, tri sélectif
    sciences; Traitement de l’eau; water treatment
    sciences; Études d’impact; environmental impact assessment
    sciences; ISO 14001
    sciences; Systèmes d’information géographique; GIS, SIG
    sciences; QGIS
    sciences; ArcGIS
    sciences*; Cartographie; cartography, mapping
    sciences*; Urbanisme; urban planning, town planning
    sciences*; Géologie; geology
    sciences; Entretiens qualitatifs; qualitative interviews, qualitative research, enquêtes qualitatives
    sciences*; Enquêtes; survey design, questionnaires, enquêtes de terrain
    """
}
