extension LexiconTable {
  /// Construction, industry and crafts.
  static let trades = """
    technique; AutoCAD; Auto CAD, AutoCAD LT, DAO AutoCAD, AutoCAD 3D, AutoCAD 2D
    technique; AutoCAD Architecture
    technique; Covadis; AutoCAD Covadis
    technique; AutoCAD Civil 3D; Civil 3D
    technique; DraftSight
    technique; ZWCAD
    technique; MicroStation
    technique; Mensura; Mensura Genius
    technique; Bentley OpenRoads
    technique; Bentley InRoads
    technique; SolidWorks; Solid Works
    technique; CATIA; CATIA V5, CATIA V6, CATIA V5 R20
    technique*; Inventor; Autodesk Inventor
    technique; CAO; CAD, DAO, conception assistée par ordinateur, CAO DAO, computer-aided design, \
    dessin assisté par ordinateur, logiciels de CAO, CAD software, CAD drawings, CAD modelling, logiciels de DAO, \
    CAD drafting, 3D modelling CAD, 3D CAD, conception 3D, CAD models, modélisation CAO, CAD design, \
    2D and 3D drawings, plans 2D et 3D, plans CAO, CAO mécanique, CAD modeling, modélisation volumique
    technique; Fusion 360
    technique; TopSolid
    technique; PTC Creo; Creo Parametric, Creo, Creo Elements
    technique; Solid Edge; SolidEdge
    technique; Onshape
    technique; FreeCAD
    technique; Pro/Engineer; Pro-E, ProEngineer
    technique; Siemens NX; Unigraphics
    technique; AutoCAD Electrical
    technique; 3DEXPERIENCE
    technique; BricsCAD
    technique; AutoCAD Plant 3D
    technique; AutoCAD MEP
    technique; FAO; CFAO, CAM programming, CAD/CAM, CAM software, programmation FAO, logiciels FAO
    technique; Mastercam
    technique; Esprit CAM
    technique; TopSolid CAM
    technique; GibbsCAM
    technique; hyperMILL
    technique; EdgeCAM
    technique; GO2cam
    technique; Siemens NX CAM; NX CAM
    technique; PowerMill
    technique; SolidCAM
    technique; FeatureCAM
    technique; Alphacam
    technique; BIM; maquette numérique, BIM management, BIM coordination, coordination BIM, BIM modelling, \
    Building Information Modeling, building information modelling, synthèse BIM, clash detection, \
    détection de clashs, modélisation BIM, protocole BIM, convention BIM, maquette BIM, BIM models, BIM manager
    technique; Navisworks
    technique; Format IFC; IFC
    technique; BIM 360
    technique; Solibri
    technique; ISO 19650
    technique; BIMcollab
    technique; Revit; familles Revit, Revit families, Revit Architecture, Revit MEP, Autodesk Revit, Revit Structure
    technique; Archicad
    technique; Allplan; Nemetschek Allplan
    technique; Vectorworks
    technique; Tekla Structures
    technique; Advance Steel
    technique; cadwork; Cadwork 3D
    technique; Sema charpente
    technique; SketchUp; Sketch Up, SketchUp Pro
    technique; SketchUp LayOut; Layout SketchUp
    technique; V-Ray pour SketchUp; Sketchup V-Ray
    technique; Lecture de plans; plan reading, blueprint reading, lecture de schémas, reading drawings, \
    reading blueprints, reading technical drawings, lecture de plans industriels, lecture de schémas électriques, \
    interprétation de plans, read blueprints, reading plans, engineering drawing interpretation, \
    lecture de plans et schémas, interpreting drawings, lecture de dessins techniques, lecture de plans techniques, \
    schematic reading, reading schematics, interpreting blueprints, *blueprints, lire un plan, \
    reading blueprints and schematics, lecture de plan mécanique, print reading, interpreting technical drawings, \
    plans et schémas, lecture de dessin industriel, read technical drawings, reading engineering drawings, \
    lecture et interprétation de plans, schémas techniques, interpretation of drawings, read schematics, \
    interpret blueprints, read and interpret blueprints, technical schematics, blueprint interpretation
    technique; Tirage de câbles; cable pulling, chemins de câbles, pose de chemins de câbles
    technique; Cintrage de conduits; conduit bending
    technique; Mise en service; *commissioning
    technique; NF C 15-100; norme NF C 15-100
    technique; Dépannage électrique; electrical troubleshooting
    technique; Dessin technique; technical drawing, dessin industriel, dessin de bâtiment, dessin d’exécution, \
    architectural drawing, dessin d’architecture, dessin de construction, mise en plan, plans de fabrication, \
    engineering drawings, dossiers de plans, production drawings, plans d’ensemble, plans de définition, \
    croquis cotés, plans mécaniques, mechanical drawings, bill of materials, dossiers techniques, drafting drawings, \
    manufacturing drawings, liasse de plans, détail de plans, 2D drawings, dessin mécanique, technical drafting, \
    design drawings, dessin de détail, fabrication drawings, plans isométriques
    technique; Cotation fonctionnelle; geometric dimensioning and tolerancing, ISO GPS cotation, \
    cotation géométrique, cotation ISO, GD&T, GD and T, tolérancement, tolérances géométriques
    technique*; Électricité; electrical installation, électricité générale, installations électriques, \
    electrical work, travaux d’électricité, travaux électriques, électricité bâtiment, électricité tertiaire, \
    électricité industrielle, domestic electrical
    technique; Habilitation électrique; electrical safety certification
    technique; Câblage; câblage électrique, wiring, câblage d’armoires
    technique; Domotique; home automation
    technique*; Électronique; electronics
    technique; Systèmes embarqués; embedded systems
    technique; Arduino
    technique*; Électrotechnique; electrical engineering
    technique*; Mécanique; mechanical engineering, génie mécanique
    technique; Mécanique automobile; vehicle maintenance, car repair, vehicle repair, réparation de véhicules, \
    réparation automobile, auto repair, automotive repair, car maintenance, vehicle servicing, mécanique auto, \
    entretien et réparation de véhicules, mécanique générale automobile, maintenance automobile, \
    automotive maintenance, servicing and repair, car servicing, light vehicle maintenance, automotive service, \
    révisions de véhicules, full service and interim service, réparation de voitures, vehicle service, \
    repairing vehicles, réparations mécaniques, entretien périodique, mécanique des véhicules, \
    maintenance des véhicules, automotive mechanics
    technique*; Vidange; oil change, vidange filtres, oil and filter changes, vidange et filtres, \
    remplacement de filtres, filter replacement, changement d’huile
    technique*; Freinage; brakes, systèmes de freinage, plaquettes de frein, disques et plaquettes, \
    remplacement de plaquettes, brake pads, brake repair, brake replacement, brake service, disques de frein, freins, \
    brake systems, ABS ESP, brake discs, air brakes, plaquettes et disques
    technique; Diagnostic automobile; vehicle diagnostics, valise de diagnostic, valise diag, engine diagnostics, \
    diagnostic électronique, outils de diagnostic, diagnostic tools, automotive diagnostics, diagnostic scanners, \
    scan tools, diagnostic scan tools, diagnostic moteur, diagnostic embarqué, computer diagnostics, car diagnostics, \
    diagnostic véhicule, lecture de codes défauts, *multiplexage, diag auto, diagnostic mécanique, fault codes, \
    diagnosing vehicles, diagnostic equipment
    technique; OBD; OBD-II
    technique; Bosch ESI
    technique; Bosch KTS
    technique; Outils Snap-on; Snap-on
    technique; Diagbox
    technique*; Autel
    technique*; Carrosserie; body repair, *bodywork, débosselage, *redressage, \
    remplacement d’éléments de carrosserie, panel beating, dent removal, dent repair, accident repair, \
    collision repair, redressage de châssis, body shop repairs, *mastiquage, marbre carrosserie, auto body, \
    auto body repair, réparation de carrosserie, redressage carrosserie, éléments de carrosserie, \
    frame straightening, carrosserie automobile, smart repairs, bumper repair
    technique; Débosselage sans peinture; paintless dent repair
    technique; Tôlerie automobile
    technique*; Maintenance; maintenance industrielle, industrial maintenance, opérations de maintenance, \
    interventions de maintenance, maintenance d’équipements, entretien des machines, entretien des équipements, \
    equipment maintenance, machine maintenance, maintenance des machines, maintenance mécanique, \
    maintenance électrique, maintenance électromécanique, electrical maintenance, mechanical maintenance, \
    maintenance des installations, travaux de maintenance, maintaining equipment, maintained equipment, \
    maintenance de premier niveau, maintenance de niveau 1, maintenance 1er niveau, first-line maintenance, \
    maintenance technique, routine maintenance, maintenance des lignes de production, entretien des installations, \
    maintenance and repair, machine repair, general maintenance, maintenance des outils de production, \
    tournées de maintenance, maintenance programs, repairs and maintenance, installation et maintenance, \
    maintenance et dépannage, dépannage et maintenance, entretien et dépannage, maintenance repairs, \
    entretien des locaux techniques, servicing equipment, machinery maintenance
    technique; Maintenance préventive; preventive maintenance, maintenance préventive et curative, \
    entretien préventif, preventative maintenance, planned maintenance, planned preventive maintenance, \
    PPM schedules, maintenance systématique, maintenance préventive et corrective, plan de maintenance, \
    maintenance planning, préventif et curatif, préventive et curative, planification de la maintenance, \
    preventive maintenance program, PPM maintenance, gammes de maintenance, maintenance schedules, routine servicing, \
    maintenance plans, scheduled maintenance, maintenance de niveau 2, arrêts techniques, maintenance planifiée, \
    plan de maintenance préventive, planned and reactive maintenance, auto-maintenance, automaintenance, \
    shutdown maintenance
    technique; Maintenance prédictive; maintenance conditionnelle, predictive maintenance, condition monitoring
    technique; TPM; total productive maintenance
    technique; Maintenance curative; corrective maintenance, dépannage, troubleshooting, maintenance corrective, \
    dépannage de machines, breakdown maintenance, reactive maintenance, dépanner, dépannage sur site, \
    trouble shooting, emergency repairs, interventions de dépannage, réparation de pannes, dépannage industriel, \
    repairing machines, dépannage mécanique, réparation de machines, dépannages et réparations, remise en état, \
    équipements défectueux, remise en service, dépannage électromécanique, dépanné, equipment breakdowns, \
    dépannage d’urgence, interventions d’urgence technique, repair of equipment, diagnostic et réparation, \
    diagnosis and repair, diagnose and repair, diagnosed and repaired, diagnostiquer et réparer, \
    réparation et entretien, réparation d’équipements
    technique; GMAO; CMMS, CMMS software
    technique; Coswin
    technique; CARL Source; CARL Berger-Levrault
    technique; IBM Maximo; Maximo
    technique; SAP PM
    technique; Mainti4
    technique; DIMO Maint; DimoMaint
    technique; Infor EAM
    technique; eMaint
    technique; MaintainX
    technique*; UpKeep
    technique; Mobility Work
    technique; Altair GMAO
    technique; Planon
    technique; Twimm
    technique; Yuman
    technique; Optimaint
    technique; Concept Evolution
    technique*; Automatisme; automates programmables, PLC, PLC programming, automation, programmation d’automates, \
    PLCs, automates, industrial automation, automation systems, automatismes industriels, automatique industrielle, \
    programmation d’automatismes, PLC troubleshooting, systèmes automatisés, automated systems, automated machinery, \
    automated equipment
    technique*; Automates Siemens; Siemens S7, Siemens PLC, API Siemens
    technique*; Automates Schneider
    technique*; Step 7
    technique*; TIA Portal
    technique*; Automates Allen-Bradley; Allen-Bradley, ControlLogix
    technique*; EcoStruxure Control Expert; Schneider Unity, Unity Pro, Control Expert
    technique*; Langage ladder; ladder logic, ladder programming
    technique*; Grafcet
    technique*; SCADA; supervision industrielle, supervision SCADA
    technique*; WinCC
    technique*; IHM industrielle; IHM, HMI, HMI programming
    technique*; Rockwell Automation; Rockwell
    technique*; RSLogix
    technique*; Studio 5000
    technique*; Automates Omron; Omron
    technique*; Profinet
    technique*; Profibus
    technique*; Modbus
    technique*; Wonderware
    technique*; PcVue
    technique*; Automates Siemens et Schneider
    technique*; Réseaux industriels; bus de terrain
    technique*; CODESYS
    technique*; Schneider EcoStruxure; EcoStruxure
    technique*; Industrie 4.0; Industry 4.0
    technique*; Factory I/O
    technique*; FactoryTalk
    technique*; Robotique; robotics, robots industriels, programmation de robots, robot programming, \
    industrial robots, robotique industrielle
    technique*; Robots Fanuc
    technique*; Robots ABB; ABB robots
    technique*; Robots KUKA; KUKA
    technique*; Cobotique; cobots, robots collaboratifs
    technique*; Robots Stäubli; Staubli
    technique*; Vision industrielle; machine vision
    technique*; Mécatronique; mechatronics, mechatronic systems
    technique*; Robots Yaskawa; Yaskawa
    technique*; ABB RobotStudio; RobotStudio
    technique*; Hydraulique; hydraulics, circuits hydrauliques, hydraulique industrielle, vérins, hydraulic systems, \
    vérins hydrauliques, presses hydrauliques, systèmes hydrauliques, flexibles hydrauliques, \
    hydraulique et pneumatique, hydraulics and pneumatics, hydraulique mobile, hydraulic hoses, hydraulic cylinders, \
    hydraulic pumps, hydraulic equipment, hydraulic presses, centrales hydrauliques, oléohydraulique, \
    hydraulic repairs
    technique*; Pneumatique; pneumatics, circuits pneumatiques, pneumatic systems, systèmes pneumatiques, \
    vérins pneumatiques, électropneumatique, pneumatique et hydraulique, pneumatics and hydraulics, pneumatic tools, \
    électro-pneumatique, pneumatic cylinders
    technique; Usinage; machining, conventional machining, usinage conventionnel, usinage de pièces, \
    usinage de précision, precision machining, usinage grande vitesse, UGV usinage, manual machining, \
    usiner des pièces, mécanique de précision, precision engineering, machined parts, machine parts, \
    ébavurage usinage, *honing, *lapping, *broaching, tournage fraisage numérique, brochage usinage
    technique; Fraisage; milling, fraiseuse, fraiseuse conventionnelle, milling machines, fraisage conventionnel
    technique*; Tournage; tour conventionnel, tour à métaux, lathe, manual lathe, tournage conventionnel
    technique*; Perçage; perceuse à colonne, drill press, pillar drill, *perceuse, drill presses
    technique; Taraudage et filetage; taraudage, *filetage
    technique; Alésage
    technique; Rectification mécanique; rectification plane, rectification cylindrique, surface grinding, \
    cylindrical grinding, rectification de pièces, rectifieuse, rectifieuse cylindrique, surface grinders
    technique; Tournage et fraisage; tournage fraisage, tours et fraiseuses, lathes and mills, turning and milling, \
    milling and turning
    technique; Électroérosion; electro-érosion, EDM, wire EDM
    technique; Ajustage; bench fitting
    technique*; Affûtage; affûtage d’outils, affûtage de lames, *sharpening, blade sharpening
    technique; Décolletage
    technique; Taillage d’engrenages; gear cutting
    technique; Contrôle dimensionnel; dimensional inspection, pied à coulisse, *micromètre, *micrometers, *calipers, \
    *gauges, vernier, dimensional checks, contrôle des cotes, contrôler les pièces, first article inspection, \
    pied à coulisse micromètre, measuring instruments, instruments de mesure, micrometers and calipers, *tolerances, \
    calipers and micrometers, tight tolerances, *jauges, part inspection, autocontrôle dimensionnel, \
    dimensional control, dimensional measurements, measuring tools, dial indicators, outils de mesure, \
    contrôle métrologique, appareils de mesure, blueprints and measuring
    technique; Métrologie tridimensionnelle; contrôle tridimensionnel, machine à mesurer tridimensionnelle, CMM, \
    coordinate measuring machine, CMM programming, contrôle 3D
    technique; Contrôle visuel; visual inspection
    technique; PC-DMIS
    technique; Bras de mesure; Faro arm
    technique; Metrolog
    technique*; Pliage; sheet metal bending, presse plieuse, plieuse, presse plieuse numérique, press brake, \
    pliage de tôles, plieuse numérique, pliage CN, brake press, folding metal
    technique*; Cisaillage; cisaille, cisaille guillotine
    technique*; Poinçonnage; poinçonneuse, poinçonnage numérique
    technique; Découpe laser; laser cutting, laser cutters, découpe au laser, oxycoupage laser
    technique; Découpe jet d’eau; waterjet cutting, water jet cutting, water jet
    technique; Machines Trumpf; *Trumpf
    technique; Découpe au fil; découpe fil
    technique; Machines Bystronic; Bystronic
    technique; Machines Amada; *Amada
    technique; Outillage électroportatif; power tools, hand tools, outils électroportatifs
    technique; Machines à bois; woodworking machines, débit de bois, scie à panneaux, panel saw, table saw, \
    dégauchisseuse, *raboteuse, *toupie, corroyage, usinage du bois, router table, spindle moulder, scie circulaire, \
    circular saw, mortaiseuse, scie à ruban, *bandsaw, *rabotage, tenonneuse, défonceuse, bois massif, band saw, \
    miter saw, *scies, *défonçage, thicknesser, panneaux dérivés
    technique; Plaquage de chants; plaqueuse de chants, edge banding
    technique; Tournage sur bois; woodturning, wood lathe
    technique*; Agencement; shopfitting, cabinet installation, aménagement de placards, pose de placards, \
    fitted furniture, agencement de magasins, shop fitting, countertop installation, fitted wardrobes, \
    mobilier sur mesure, custom cabinets, worktops, pose de plans de travail, meubles sur mesure, \
    aménagement de combles, aménagement sur mesure, custom furniture, bespoke furniture, agencement de cuisines
    technique*; Pose de cuisines; kitchen installation, kitchen fitting, montage de cuisines, \
    installation de cuisines, fitted kitchens
    technique*; Montage de meubles; assemblage de meubles, furniture assembly, flat pack furniture, \
    flat-pack assembly
    technique; Pose de fenêtres; window fitting, window installation, remplacement de fenêtres, fenêtres PVC, \
    double vitrage, double glazing
    technique; Pose de portes; door hanging, hanging doors, door installation, door fitting, hung doors
    technique; Pose de portes et fenêtres; pose de fenêtres et portes, pose de menuiseries extérieures, \
    windows and doors, doors and windows
    technique; Volets et stores; pose de volets, volets roulants, pose de volets roulants, stores et volets, \
    pose de stores
    technique; Commande numérique; CNC, CNC machining, centre d’usinage, machine à commande numérique, MOCN, \
    tournage CN, CNC lathe, CNC mill, CNC milling, CNC turning, CNC programming, CNC programs, programmation CN, \
    programmation ISO, centres d’usinage 5 axes, 5-axis machining, tour numérique, tour à commande numérique, \
    machines CNC, CNC machines, fraiseuse numérique, CNC operation, programmation de machines, tour CN, \
    tournage numérique, fraisage CN, fraisage numérique, machining centres, machining centers, \
    programmation commande numérique, CNC machinery, CNC router, CNC setup, CNC setting, usinage CN, \
    machines numériques, 3-axis, CNC plasma, CNC équipements, tournage commande numérique, \
    tour et fraiseuse à commande numérique
    technique; Code G; G-code
    technique; Commande numérique Fanuc; *Fanuc
    technique; Commande numérique Heidenhain; Heidenhain
    technique; Siemens Sinumerik; Siemens 840D, Sinumerik
    technique; Machines Mazak; Mazak
    technique; Machines Haas; *Haas
    technique; Commande numérique Num; Num 1060
    technique; Mazatrol
    technique; Machines Okuma; Okuma
    technique; Machines DMG Mori; DMG Mori
    technique; Machines Doosan; *Doosan
    technique; Machines-outils; machine tools
    technique; Métrologie; metrology, calibration, calibrating equipment, vérification des instruments, \
    parc d’instruments, calibrating instruments, calibrated instruments, étalonnage d’instruments, \
    equipment calibration, instrument calibration, calibration of equipment, incertitudes de mesure, \
    measurement uncertainty, calibrated equipment, *calibrated, étalonnage des appareils, *étalonner, \
    calcul d’incertitudes, vérification métrologique, gestion de parc d’instruments, étalonnage des équipements
    technique; ISO 17025; ISO/IEC 17025
    technique; Réglage de machines; machine setting, machine setup, réglage de presses, changement de format, \
    changement de série, changements de production, machine set-up, *changeovers, line changeovers, setting machines, \
    set up machines, set up and operate, réglages et changements, machine changeovers, setting up machines, \
    machine adjustments, paramétrage de machines, setting and operating, product changeovers, réglages simples
    technique; Conduite de ligne; machine operation, conduite de machines, production line, \
    conduite de ligne de production, conduite de lignes automatisées, machine operating, operating machinery, \
    operated machinery, operating machines, operated machines, conduite d’équipements, conduite d’installations, \
    alimentation des machines, approvisionnement des machines, approvisionnement de ligne, ligne de production, \
    surveillance des machines, conduite d’équipements industriels, feeding machines, machine feeding, assembly line, \
    production machinery, line operation, pilotage de ligne, chaîne de production, alimenter la machine, \
    démarrage et arrêt des machines, surveillance de ligne, chargement de machines, machines de production, \
    travail à la chaîne, conduite d’installation automatisée, conduite de lignes de conditionnement, \
    *ligne de conditionnement, packaging lines, production equipment, alimentation de la ligne, conduite de process
    technique*; Assemblage; assembly, montage mécanique, montage assemblage, assemblage de pièces, \
    assemblage mécanique, assemblage de sous-ensembles, sous-ensembles, product assembly, assembling parts, \
    assemblage de composants, vissage, rivetage et vissage, mechanical assembly, assembly work, sub-assemblies, \
    montage de sous-ensembles, montage de pièces, assemblage et montage, assembled parts, electromechanical assembly, \
    montage et assemblage, assembled components, assembling components, assembling products, collage industriel, \
    assemblage de produits, montage démontage, parts assembly, montage d’ensembles, torque wrenches, torque wrench, \
    ajustage montage, serrage au couple
    technique*; Soudure; welding, soudage, soudo-brasage et soudure, soudure acier, soudure inox, soudure aluminium, \
    welds, pipe welding, welded, aluminum welding, structural welding, weld preparation, soudage acier, \
    welding and fabrication
    technique*; Soudure TIG; TIG, soudage TIG, TIG welding, GTAW
    technique*; Soudure MIG/MAG; soudure MIG, MIG, soudage MIG, soudage MAG, soudure MAG, MIG/MAG, MIG welding, GMAW
    technique*; Soudure à l’arc; arc welding, stick welding, SMAW, soudage à l’arc, soudure ARC, MMA welding, \
    électrode enrobée, electrode welding
    technique*; Soudage au fil fourré; flux core, flux-cored, FCAW
    technique*; Soudage semi-automatique; soudure semi-automatique
    technique*; Soudage par points; spot welding, soudure par points, pointage soudure
    technique*; Soudage laser; soudure laser
    technique*; Soudage orbital; soudure orbitale, orbital welding
    technique*; Soudage oxyacétylénique; oxyacetylene welding, soudure oxyacétylénique
    technique*; Soudage robotisé; robotic welding, robot de soudure
    technique*; Soudure TIG et MIG; TIG MIG
    technique*; Soudure plastique
    technique*; Soudage à l’arc submergé; arc submergé, submerged arc welding
    technique*; Chaudronnerie; boilermaking, metal fabrication, chaudronnerie inox, chaudronnerie industrielle, \
    traçage, roulage, croquage, rolling plates, steel fabrication, structural fabrication, cintreuse, planage, \
    conformage, formage de tôles, metal forming, steel plate, traçage développement, plate rolling, \
    assemblage de tôles, formage, mise en forme de tôles, repoussage, travail des métaux, isométries, \
    isometric drawings, fabricating metal, traçage et découpe, pièces chaudronnées, ensembles chaudronnés, \
    pressure vessel fabrication
    technique; Tôlerie; sheet metal work, sheet metal, sheet metal fabrication, tôlerie fine, tôlerie industrielle, \
    sheetmetal
    technique*; Tuyauterie industrielle; pipe fabrication, tuyauterie chaudronnerie
    technique*; Emboutissage; metal stamping
    technique*; Métallerie; metalwork, escaliers métalliques, métallerie serrurerie, \
    charpente métallique et serrurerie, structures métalliques, metal structures, serrurerie métallerie, \
    ouvrages métalliques, ornamental metalwork
    technique*; Serrurerie
    technique*; Garde-corps et rampes; garde-corps, balustrades, railings, rampes et garde-corps, handrails
    technique*; Ferronnerie; ferronnerie d’art, wrought iron, ornamental iron, fers forgés, fer forgé
    technique*; Forge; forging, blacksmithing, forgeage, travail de la forge
    technique; Plasturgie; plastics processing, transformation des matières plastiques, *polymères, *polymers, \
    matières plastiques, moulding machines, molding machines
    technique; Injection plastique; presses à injecter, injection moulding, injection molding, moulage par injection, \
    presse à injection, plastic injection, injection des matières plastiques, injection thermoplastique
    technique*; Extrusion; extruders, plastic extrusion, extrudeuse
    technique; Thermoformage; thermoforming
    technique; Extrusion-soufflage; blow moulding, soufflage plastique, blow molding
    technique; Rotomoulage
    technique*; Caoutchouc; *vulcanisation, rubber moulding
    technique; AMDEC; FMEA, DFMEA, PFMEA, FMECA, AMDEC process, AMDEC produit, analyse de risques process, \
    plans de surveillance, process safety
    technique; Sûreté de fonctionnement; fiabilité des équipements, reliability engineering, MTBF, \
    équipements fiabilité
    technique; HAZOP; APR HAZOP
    technique; Analyse de la valeur; value engineering
    technique; Arbre de défaillances; fault tree analysis
    technique; LOPA
    technique; Gestion de production; production planning, production management, *ordonnancement, \
    production scheduling, ordonnancement de production, lancement de production, lancement en production, \
    programme de production, organisation de la production, pilotage de la production, PDP PIC, \
    planification industrielle, programmation de la production, manufacturing planning, organisation d’atelier, \
    gestion d’atelier, conduite d’atelier, management d’atelier, workshop management, plan de charge, \
    charge capacité, ordonnancement lancement, approvisionnement de production, planning de production, \
    master production schedule, production control, flux de production, shop floor management, \
    production supervision, supervision de production, encadrement de production, management de production, \
    supervising production, pilotage d’atelier, suivi de charge, charge de travail, capacity management
    technique; GPAO
    technique; Prelude GPAO
    technique; Helios GPAO
    technique; Génie civil; civil engineering, ouvrages d’art, ponts et ouvrages d’art, bridge design, civil works, \
    bridge construction, pathologie des ouvrages, auscultation d’ouvrages, bridge inspection, travaux de génie civil, \
    infrastructure projects, highway engineering, bridges and tunnels, inspection d’ouvrages, \
    civil engineering projects, *tunnelling, ouvrages de génie civil, transportation engineering, \
    traffic engineering, pavement design, études VRD, land development, site grading
    technique; Calcul de structures; structural engineering, structural analysis, dimensionnement de structures, \
    *dimensionnement, structural design, calcul béton armé, steel design, concrete design, foundation design, \
    résistance des matériaux, strength of materials, RDM, structural drawings, steel structures
    technique; Génie parasismique; parasismique, seismic design
    technique*; Plomberie; plumbing, installation sanitaire, plumbing systems, plumbing installation, \
    plomberie sanitaire, travaux de plomberie, réseaux sanitaires, plumbing repairs
    technique*; Chauffage; heating systems, installation de chaudières, chaudières, chaudières gaz, \
    chaudières à condensation, boilers, boiler installation, central heating, boiler replacement, chauffage central, \
    systèmes de chauffage, installations de chauffage, génie climatique
    technique*; Climatisation; air conditioning, HVAC, CVC, climatiseurs, HVAC systems, systèmes CVC, \
    pose de climatisation, air conditioning systems, split systems, air conditioning installation, \
    génie climatique CVC, installation de climatisation, HVAC maintenance, CVC plomberie
    technique*; Ventilation
    technique*; VRV et VRF; VRV, VRF
    technique*; Froid et climatisation; Frigoriste, refrigeration, froid industriel, froid commercial, \
    chambres froides, chambre froide frigorifique, installations frigorifiques, groupes froids, \
    refrigeration systems, circuits frigorifiques, chillers, tirage au vide
    technique*; Menuiserie; carpentry, joinery, pose de menuiseries, woodworking, menuiseries intérieures, \
    menuiseries extérieures, second fix, second fix carpentry, skirting boards, skirting, finish carpentry, \
    trim carpentry, trim work, baseboards, bench joinery, architraves, pose de plinthes, menuiserie bois, \
    fabrication de menuiseries, travaux de menuiserie, wood working, site carpentry
    technique*; Ébénisterie; cabinetmaking, cabinet making, placage, veneering, furniture making, \
    fabrication de meubles, restauration de mobilier, mobilier ancien, upcycling furniture, fabrication de mobilier, \
    restauration de meubles anciens, french polishing, meubles anciens
    technique*; Marqueterie; marquetry
    technique*; Charpente; roof framing, pose de charpente, charpente traditionnelle, charpente bois, fermettes, \
    roof trusses, taille de charpente, levage de charpente, timber framing, framing carpentry, cut roofs, first fix, \
    first fix carpentry, wall framing, charpente industrielle
    technique*; Couverture; roofing, pose de tuiles, slating, roof tiling, roof repairs, roof replacement, \
    asphalt shingles, shingle installation, réfection de toiture, toiture, réparation de toiture, couverture ardoise, \
    couverture tuile, pitched roofs, slate roofing, re-roofing, travaux de couverture, leadwork, lead flashing, \
    roof inspections
    technique*; Zinguerie; couverture zinc
    technique*; Démoussage de toitures; démoussage, nettoyage de toiture
    technique*; Fenêtres de toit; Velux
    technique*; Maçonnerie; masonry, gros œuvre, bricklaying, travaux de maçonnerie, brickwork, blockwork, \
    pose de parpaings, montage de parpaings, montage de murs, élévation de murs, pose d’agglos, montage d’agglos, \
    block laying, blocklaying, laying bricks, laid bricks, stonemasonry, stone masonry, bricklaying and blockwork, \
    maçonnerie générale, murs porteurs, parpaings
    technique*; Coffrage; formwork, banches, coffrage traditionnel, coffrage bois, shuttering, décoffrage, \
    formwork erection
    technique*; Ferraillage; steel fixing, rebar, armatures béton, treillis soudé
    technique; Béton armé; reinforced concrete, coulage de béton, concrete pouring, pouring concrete, concrete work, \
    bétonnage, coulage de dalles, dalles béton, concrete finishing, concreting, concrete placement, béton banché, \
    concrete slabs
    technique*; Carrelage; tiling, pose de carrelage, faïence, pose de faïence, tile installation, \
    wall and floor tiling, wall tiling, floor tiling, grouting, tile setting, ceramic tiles, porcelain tiles, \
    jointoiement, pose scellée, pose collée, chape et carrelage, carrelage et faïence, tile cutting, \
    découpe de carreaux, coupe de carreaux, joints de carrelage, laid tiles, calepinage
    technique*; Plâtrerie; plastering, pose de placo, plaquiste, cloisons sèches, drywall, placo, pose de cloisons, \
    pose de plaques de plâtre, plaques de plâtre, faux plafonds, bandes à joint, bandes et joints, dry lining, \
    drylining, plasterboard, plasterboarding, skimming, pose de faux plafonds, suspended ceilings, \
    drywall installation, taping and jointing, drywall finishing, cloisons, pose de plafonds, joints de plaques, \
    ossature métallique placo, plâtre traditionnel, stud walls, partition walls, drywall repair
    technique*; Staff et stuc
    technique*; Isolation; insulation, isolation thermique, isolation de combles, soufflage de laine, laine de verre, \
    isolation phonique, isolation acoustique, loft insulation, laine de roche, cavity wall insulation, \
    spray foam insulation, pose d’isolants
    technique*; Calorifugeage; calorifuge, pipe insulation
    technique*; Étanchéité; waterproofing, toitures terrasses, étanchéité bitumineuse, flat roofing, flat roofs, \
    EPDM, membranes bitume, imperméabilisation, étanchéité de toitures, EPDM roofing, damp proofing, \
    étanchéité liquide, SEL étanchéité, tanking, résine d’étanchéité, built-up felt
    technique; Peinture en bâtiment; house painting, painting and decorating, travaux de peinture, \
    peinture intérieure, peinture extérieure, peintures intérieures et extérieures, interior painting, \
    exterior painting, peinture bâtiment, spray painting, application de peinture, painting walls, \
    décoration intérieure peinture, mise en peinture, peinture de façades, peinture au rouleau, \
    application de peinture et vernis, paint spraying, airless, peinture airless, peinture intérieur, \
    residential painting, commercial painting, painting and decoration, peinture sur façade
    technique*; Ponçage; sanding
    technique; Papier peint; wallpapering, pose de papier peint, pose de revêtements muraux, revêtements muraux, \
    toile de verre, paperhanging, paper hanging, pose de toile de verre, *wallpaper, tapisserie murale, \
    hanging wallpaper, wallpaper installation, revêtement mural, wallpaper removal
    technique; Revêtements de sols; *flooring, pose de sols, sols souples, pose de lino, vinyl flooring, \
    laminate flooring, flooring installation, floor laying, sols PVC, *linoléum, revêtements de sol, \
    pose de revêtements, résine de sol, resin flooring, pose de sols souples, LVT
    technique; Pose de parquet; hardwood flooring, parquet flottant, wood flooring
    technique; Pose de moquette; *moquette, carpet fitting, carpet laying, carpet installation
    technique; Ponçage de parquet; floor sanding, vitrification de parquets, *vitrification
    technique*; Enduits; rendering, enduit de façade, crépi, enduits monocouche, enduit projeté, rendered, stucco, \
    external rendering
    technique*; Ravalement de façades; ravalement, nettoyage de façades
    technique; Travaux publics; VRD, terrassement, groundworks, tranchées, réalisation de tranchées, *excavation, \
    trenching, earthworks, earthmoving, *voirie, réseaux divers, voirie et réseaux divers, *enrobés, \
    application d’enrobés, asphalt paving, paving roads, roadworks, road construction, highway maintenance, \
    travaux de voirie, pose de bordures et caniveaux, travaux de terrassement, remblaiement, *compactage, \
    *backfilling, *tarmac, construction de routes, entretien routier, entretien des routes, *highways, \
    utility installation, trench digging, highway design, road maintenance, grading and excavation, asphalt, \
    *chaussées, nivellement de terrain, entretien de voirie, couche de roulement, bordures et pavés, \
    réfection de chaussée, kerb laying, aménagement routier, engazonnement talus, projets routiers
    technique*; Déneigement; viabilité hivernale
    technique; Signalisation routière; marquage au sol routier
    technique; Carte NRSWA; NRSWA
    technique; Échafaudage; *scaffolding, montage d’échafaudages, échafaudage roulant, scaffold erection, *scaffolds, \
    scaffold inspection, erecting scaffolding, tube and fitting, montage démontage d’échafaudages
    technique; CACES R408; R408
    technique; CACES R457; R457
    technique; Travail en hauteur; working at height, work at height, travaux en hauteur, port du harnais, *harnais, \
    accès difficiles, travaux d’accès difficile, fall protection, ladder safety, harnais de sécurité, ligne de vie
    technique; Travaux sur cordes; rope access, *cordiste
    technique; Certification IRATA; IRATA
    technique; Carte IPAF; IPAF
    technique; Certification PASMA; PASMA
    technique; Conduite de nacelle; *nacelle, nacelles élévatrices, boom lifts, scissor lifts, aerial lifts, MEWP
    technique; CACES nacelle R486; CACES nacelle, R486, PEMP, R386
    technique; Conduite de travaux; construction management, suivi de chantier, gestion de chantier, site management, \
    suivi de travaux, conduite de chantier, site supervision, construction site supervision, pilotage de chantier, \
    encadrement de chantier, direction de travaux, direction de chantier, construction supervision, \
    construction project management, coordination de chantier, organisation de chantier, site coordination, \
    préparation de chantier, suivre les chantiers, conduire les travaux, managed construction projects, \
    suivi d’exécution des travaux, supervision de chantiers, supervision des travaux, gestion de travaux, \
    pilotage de travaux, construction projects
    technique*; Métré; quantity surveying, take-offs, material takeoffs, material take-offs, relevés dimensionnels
    technique; Rénovation énergétique; energy retrofit, performance énergétique, réglementation thermique, \
    thermal regulations, sustainable building, green building, réglementation environnementale
    technique; HQE
    technique; RE2020; RE 2020
    technique; RT2012; RT 2012
    technique; LEED
    technique; BREEAM
    technique*; Passivhaus; passive house
    technique; Diagnostic de performance énergétique; DPE, EPC assessments, diagnostics énergétiques, \
    energy assessments
    technique; Audit énergétique; energy audit
    technique; Matériaux biosourcés; construction bois et biosourcée
    technique; Conception bioclimatique; *bioclimatique
    technique; Simulation thermique dynamique
    technique; BREEAM et HQE; BREEAM HQE
    technique; Efficacité énergétique; energy efficiency
    technique*; Photovoltaïque; solar panels, panneaux solaires, énergie solaire, solar energy, \
    panneaux photovoltaïques, installations photovoltaïques, solar PV, solar panel installation, photovoltaics, \
    photovoltaic systems, solar installation, centrales photovoltaïques, pose de panneaux solaires
    technique; Énergies renouvelables; renewable energy, *renewables
    technique; Énergie éolienne; *éolien
    technique; Fibre optique; fibre optics, raccordement fibre
    technique*; Topographie; surveying, levés topographiques, relevés topographiques, land surveying, \
    topographic surveys, station totale, total station, tachéomètre, implantation d’ouvrages, setting out, \
    nivellement, levelling, theodolite, géomètre-topographe, levés de terrain, bornage, boundary surveys, \
    land surveys, relevés topo, construction staking, site layout
    technique; Impression 3D; 3D printing, fabrication additive
    technique; Hygiène et sécurité; health and safety, règles de sécurité, occupational safety, health & safety, \
    sécurité au poste, safety protocols, sécurité au travail, santé sécurité, santé et sécurité au travail, \
    santé sécurité au travail, workplace safety, health and safety regulations, normes de sécurité, safety standards, \
    site safety rules, accueil sécurité, safety compliance, workplace health and safety, \
    règles d’hygiène et de sécurité, protection individuelle, safety training, health and safety compliance, \
    safe working practices, safety rules, safety guidelines, safe systems of work, safety practices, \
    hygiène sécurité, hygiène sécurité environnement, animation sécurité
    technique; IOSH Managing Safely; IOSH
    technique; NEBOSH
    technique; QHSE; HSE, QSE, HSEQ, EHS, SHEQ, EHS compliance, analyse des accidents, accidents du travail analyse, \
    accident investigation, incident investigation, enquêtes accidents, near-miss reporting, \
    veille réglementaire HSE, audits HSE, audits sécurité, accidentologie, prévention des accidents, \
    plan d’opération interne
    technique; Document unique; DUERP, document unique d’évaluation des risques
    technique; Réglementation ATEX; ATEX, risque ATEX
    technique; Risques chimiques; chemical safety, hazardous substances
    technique; Réglementation Seveso; *SEVESO, POI Seveso
    technique; Sûreté nucléaire; nuclear safety
    technique; HAZWOPER
    technique; Plongée en milieu nucléaire; scaphandrier milieu nucléaire
    technique; Espaces confinés; confined spaces, CATEC, confined space entry
    technique; Fiches de données de sécurité; safety data sheets, MSDS, SDS sheets
    technique; Prévention des risques; risk assessment, évaluation des risques, risques professionnels
    technique; Courants faibles; low voltage systems
    technique; Courants forts
    technique; Courants forts et faibles; CFO/CFA
    technique; Tableaux électriques; armoires électriques, consumer units, distribution boards, fuse boards, \
    coffrets électriques, electrical panels
    technique; Bornes de recharge; IRVE, EV charging, EV chargers, EV charger installation, EV charge points
    technique; Appareillage électrique; pose d’appareillage, prises et interrupteurs, sockets and switches, \
    pose de prises
    technique; Saignées et encastrement; *saignées, wall chasing, chasing walls, rebouchage de saignées
    technique*; Éclairage; luminaires, lighting installation, pose de luminaires, éclairage public, \
    éclairage de sécurité, emergency lighting, lighting circuits
    technique; Rénovation électrique; Rewiring, rewires, full rewires, rewired, house rewiring, réfection électrique
    technique; Mise à la terre; prise de terre, earthing, earthing and bonding, electrical grounding
    technique; Mise en conformité électrique; mise aux normes électriques, mises aux normes, \
    mise en sécurité électrique
    technique; Contrôles et essais électriques; inspection and testing, electrical testing, test and inspection, \
    mesures électriques, essais électriques, testing and inspection
    technique; Certificat EICR; EICR
    technique; Test PAT; PAT testing, portable appliance testing
    technique; BS 7671; 18th Edition, 18th Edition Wiring Regulations, IET wiring regulations, wiring regulations
    technique; National Electrical Code; NEC code, NFPA 70
    technique; NFPA 70E
    technique; Part P
    technique; ECS Gold Card; JIB Gold Card
    technique; Carte ECS; JIB card, ECS card
    technique; CSCS; CSCS card
    technique; KNX; bus KNX
    technique; Interphonie; *interphones, visiophonie, visiophones, video intercom, portiers vidéo, \
    door entry systems
    technique; Systèmes d’alarme; alarmes intrusion, intruder alarms, burglar alarms, pose d’alarmes, \
    alarm installation
    technique; Système de sécurité incendie; détection incendie, fire alarms, fire alarm systems, fire detection, \
    alarme incendie
    technique; Raccordement de moteurs; moteurs électriques, electric motors, motor control, branchement de moteurs, \
    electrical motors
    technique; Raccordements électriques; raccordement d’armoires, raccordement de tableaux, \
    branchements électriques, electrical connections, raccordement d’équipements
    technique; Variateurs de vitesse; variateurs de fréquence, variable speed drives, VFD, VFDs, VSD, inverter drives
    technique; Haute tension; HTA/BT, postes HTA, high voltage, postes de transformation, *substations, \
    moyenne tension, medium voltage, transformateurs électriques
    technique; Réseaux électriques; overhead lines, réseaux souterrains, raccordement Enedis, travaux sous tension, \
    power distribution, electrical distribution, distribution électrique
    technique*; Consignation électrique; consignation, lockout tagout, LOTO, lock-out tag-out, safe isolation, \
    consignation déconsignation
    technique; Groupes électrogènes; generators maintenance, backup generators
    technique*; Onduleurs; UPS systems
    technique; Schémas électriques; wiring diagrams, electrical drawings, electrical schematics, schémas unifilaires, \
    électrical diagrams
    technique; Vérification d’installations électriques; attestation de conformité, \
    contrôle des installations électriques
    technique; Consuel
    technique; Norme DIN VDE; DIN VDE
    technique; SEE Electrical; SEE Electrical Expert
    technique; EPLAN; Eplan P8, EPLAN Electric P8
    technique; Caneco BT; Caneco
    technique; DIALux; DIALux evo
    technique; Recherche de pannes; fault finding, fault diagnosis, diagnostic de pannes, détection de pannes, \
    identification des pannes, diagnosing faults, diagnosed faults, diagnostiquer les pannes, diagnosis of faults, \
    recherche des défauts
    technique; VMC; pose de VMC, ventilation mécanique contrôlée, MVHR, double flux, extractor fans
    technique; Antennes et satellites; pose d’antennes, antennes satellites, *aerials, satellite dishes
    technique; Chauffage électrique; radiateurs électriques, *convecteurs, electric heating, electric heaters, \
    storage heaters
    technique; Brasage; Soudure cuivre, *brasure, brazing, soudobrasage, soudo-brasage, brazed
    technique; Soudure à l’étain; *soldering, solder joints
    technique; Soudure électronique
    technique; Cuivre PER et multicouche; *multicouche, tubes cuivre, tuyauteries cuivre, copper pipe, copper piping, \
    copper pipework, PER et multicouche, réseaux PER
    technique*; Sertissage; press fittings
    technique; Cintrage de tubes; pipe bending
    technique; Tuyauterie; pipework, pipefitting, pipe fitting, pipe installation, pose de canalisations, \
    *canalisations
    technique*; Robinetterie; tap repairs, taps and valves, *robinets, *faucets, faucet repair
    technique; Installation de salles de bains; rénovation de salles de bains, bathroom installation, \
    bathroom fitting, bathroom renovations, création de salles de bains, bathroom suites
    technique; Pose d’appareils sanitaires; appareils sanitaires, sanitaires et robinetterie, pose de sanitaires, \
    équipements sanitaires, sanitary ware, pose de lavabos, pose de douches, pose de WC, sanitaryware
    technique; Débouchage; débouchage de canalisations, drain clearing, unblocking drains, drain cleaning, \
    drain unblocking, curage de canalisations, hydrocurage, blocked drains
    technique; Recherche de fuites; détection de fuites, réparation de fuites, leak detection, leak repairs, \
    fixing leaks, leak testing
    technique; Évacuations des eaux; eaux usées, réseaux d’évacuation, eaux pluviales, soil pipes, drainage systems, \
    waste pipes, pose de drains
    technique; Chauffe-eau; chauffe-eaux, ballons d’eau chaude, water heaters, hot water cylinders, \
    unvented cylinders, unvented hot water, production d’eau chaude, eau chaude sanitaire, ballon ECS
    technique; Pompes à chaleur; PAC air/eau, PAC air/air, heat pumps, heat pump installation, air source heat pumps, \
    ground source heat pumps
    technique*; Géothermie
    technique; Entretien de chaudières; entretien des chaudières gaz, boiler servicing, boiler repair, \
    boiler maintenance, servicing boilers, dépannage de chaudières
    technique; Ramonage
    technique; Plancher chauffant; underfloor heating, plancher chauffant hydraulique, radiant heating
    technique*; Radiateurs; pose de radiateurs, *radiators, radiator installation, power flushing, désembouage, \
    désembouage de circuits
    technique; Réglage de brûleurs; *brûleurs, burner adjustment, analyse de combustion, combustion analysis, \
    flue gas analysis
    technique; Équilibrage des réseaux; équilibrage hydraulique, hydraulic balancing, system balancing
    technique; Poêles et cheminées; poêles à bois, poêles à granulés, pose de poêles, wood stoves, \
    stove installation, fumisterie, chaudières bois, chaudières à granulés
    technique; Installations gaz; gaz naturel, gas installation, gas safety checks, gas appliances, gas lines, \
    gas piping, réseaux gaz, qualification gaz, gas fitting
    technique; Certification Qualigaz; Qualigaz
    technique; Gas Safe; Gas Safe registered, gas safe registration
    technique; Certification ACS gaz; ACS gas, CCN1
    technique; Fluides frigorigènes; manipulation des fluides frigorigènes, refrigerants, refrigerant handling, \
    refrigerant charging, refrigerant recovery
    technique; Attestation de capacité fluides; attestation fluides, attestation d’aptitude fluides frigorigènes
    technique; Réglementation F-gas; F-gas
    technique; Certification EPA 608; EPA 608, EPA Section 608, EPA Universal
    technique; Centrales de traitement d’air; air handling units, AHU, AHUs, traitement d’air, ductwork, \
    gaines de ventilation, réseaux aérauliques, duct installation, aéraulique
    technique*; Régulation; régulation CVC, régulation de chauffage, heating controls, thermostats, \
    régulation thermique
    technique; GTB; GTC, GTB/GTC, gestion technique du bâtiment, gestion technique centralisée, \
    building management systems, BMS controls, BMS systems, building automation
    technique; RGE; label RGE, qualification RGE
    technique*; Qualibat
    technique; QualiPAC
    technique; QualiPV
    technique; Qualibois
    technique; Qualifelec
    technique; Solaire thermique; solar thermal, chauffe-eau solaire, CESI, panneaux solaires thermiques
    technique; Traitement d’eau domestique; *adoucisseurs, water softeners, pose d’adoucisseurs
    technique; Étude thermique; bilan thermique, calcul de déperditions, déperditions thermiques, \
    heat loss calculations, heat load calculations, calculs thermiques, thermique du bâtiment
    technique; Désamiantage; asbestos removal, retrait d’amiante, asbestos awareness, *amiante
    technique; Amiante sous-section 4; amiante SS4, sous-section 4
    technique; Amiante sous-section 3; sous-section 3
    technique*; Piscines; pools and spas, pool maintenance, construction de piscines, entretien de piscines, \
    pose de piscines, swimming pool maintenance
    technique; Arrosage automatique; arrosage intégré, irrigation systems, sprinkler systems, systèmes d’arrosage
    technique; Maçonnerie paysagère; murets, retaining walls, murs de soutènement, pose de bordures, hardscaping, \
    hard landscaping
    technique; Murs en pierre sèche; dry stone walling, pierre sèche
    technique; Pavage et dallage; pose de pavés, pavage, dallage, *paving, block paving
    technique; Terrasses en bois; terrasses bois, pose de terrasses, *decking
    technique; Travaux de fondation; semelles filantes, footings, *soubassement, fouilles de fondation, \
    concrete foundations, *piling
    technique; Chapes; chape liquide, coulage de chapes, screeding, floor screeding, ragréage, screed
    technique; Ouvertures de murs; ouvertures dans murs porteurs, pose de linteaux, reprise en sous-œuvre, linteaux, \
    structural openings, percement de murs, carottage béton, lintels
    technique; Démolition; travaux de démolition, curage de bâtiments, strip out, soft strip, dépose de cloisons, \
    *déconstruction
    technique; ITE; isolation thermique par l’extérieur, isolation par l’extérieur, external wall insulation, \
    isolation extérieure
    technique; Ossature bois; construction ossature bois, maisons ossature bois, timber frame, \
    timber frame construction, construction bois, bardage bois, murs ossature bois
    technique; Bardage; pose de bardage, cladding, *siding, siding installation, bac acier, bacs acier, \
    pose de bacs acier
    technique; Charpente métallique; structural steel, steel erection, structural steelwork
    technique*; Gouttières; gutters, gutter installation, pose de gouttières, guttering, soffits and fascias, \
    *fascias, gutter cleaning
    technique; Menuiserie aluminium; menuiserie alu, menuiserie aluminium et PVC, aluminium joinery, \
    fabrication de fenêtres
    technique; Menuiserie PVC; UPVC windows
    technique; Murs rideaux; curtain walling, mur rideau
    technique; Pose de vérandas
    technique; Portails et portes de garage; portes de garage, portes automatiques, portes sectionnelles, \
    garage doors, automatismes de portail, portail automatique, automatic doors, automatic gates, \
    motorisation de portails, fermetures du bâtiment
    technique*; Vitrerie; pose de vitrages, *miroiterie, remplacement de vitrages, *vitrages, glass cutting, \
    découpe de verre, glazing installation, taille du verre
    technique; Fabrication et pose d’escaliers; fabrication d’escaliers, pose d’escaliers, *staircases, \
    stair building, staircase installation, escaliers bois, stairs installation
    technique; Assemblages bois; tenon mortaise, tenons et mortaises, wood joints, dovetail joints, \
    mortise and tenon, queues d’aronde, assemblages traditionnels, timber joints
    technique*; Vernissage; *vernis, varnishing, vernis au tampon, wood finishing, lasure, finition du bois, \
    wood staining, vernis et lasures
    technique; Laquage; lacquering
    technique*; Scierie; *sawmill, *sciage, séchage du bois, timber grading, débit de grumes
    technique; Préparation des supports; préparation de surfaces, surface preparation, *lessivage, rebouchage, \
    filling and sanding, *décapage, décapage de peinture, préparation de murs, paint stripping, prep work painting, \
    rebouchage et ponçage, enduits de rebouchage, enduits de lissage, *ratissage
    technique; Effets décoratifs; enduits décoratifs, patines, peinture à effets, faux bois, faux marbre, \
    faux finishes, decorative finishes, lime wash, specialist finishes
    technique; Stuc
    technique; Béton ciré
    technique; Tadelakt
    technique; Second œuvre; tous corps d’état, petits travaux, menus travaux, handyman work, \
    petits travaux de bricolage, *bricolage, handyman services, general building work, multi-trade, \
    travaux de second œuvre, fit-out, corps d’état secondaires, minor repairs, petites réparations, \
    travaux d’entretien courant, home repairs, building repairs, petit bricolage
    technique; Maintenance des bâtiments; building maintenance, facilities maintenance, \
    maintenance tous corps d’état, maintenance multitechnique, maintenance multi-technique, maintenance immobilière, \
    property repairs, planned maintenance of buildings, facility maintenance
    technique; Conduite d’engins de chantier; engins de chantier, pelle mécanique, mini-pelle, minipelle, pelleteuse, \
    excavators, excavator operation, mini excavator, bulldozer, *chargeuse, *compacteur, heavy equipment operation, \
    plant operation, backhoe, bouteur, tractopelle, dumper, niveleuse, pelle à pneus, skid steer, skid loader, \
    loaders and excavators, heavy machinery, 360 excavator, telehandler, chariot télescopique, *télescopique, \
    *finisseur, roller driving, tombereau, front-end loader, operating heavy equipment
    technique; Carte CPCS; CPCS
    technique; CACES R482; R482
    technique; CACES R372; R372
    technique; Carte NPORS; NPORS
    technique; Conduite de grue; grue à tour, grue mobile, crane operation, tower crane, *grues, mobile crane, \
    grue à montage rapide, *palan
    technique; CACES R487; R487
    technique; CACES R483; R483
    technique; Pont roulant; overhead crane
    technique; CACES R484; R484
    technique; Levage; élingage, lifting operations, élingues, *rigging, *slinging, slinger signaller, \
    opérations de levage, levage de charges, hoisting, élinguage, grutage, lifting plans, \
    manutention de charges lourdes, chef de manœuvre, rigging and slinging
    technique; Planning de travaux; planning de chantier, planification des travaux, planning d’exécution, \
    construction scheduling, programme of works, construction programme, planification de chantier
    technique; Installation de chantier; plan d’installation de chantier, site setup, balisage de chantier, \
    signalisation de chantier, implantation de chantier, base vie, signalisation temporaire, \
    sécurisation de chantier, nettoyage de chantier, site clearance
    technique; Gestion du trafic; traffic management
    technique; Sécurité sur chantier; sécurité de chantier, site safety, construction safety, RAMS, \
    method statements, toolbox talks, quart d’heure sécurité, safety briefings, causeries sécurité, \
    risk assessments and method statements, job safety analysis, règles de sécurité chantier, visites de sécurité, \
    safety audits
    technique; Coordination SPS; CSPS
    technique; Plan de prévention
    technique; SMSTS
    technique; SSSTS
    technique; OSHA 10
    technique; OSHA 30
    technique; Permis de feu et de travail; permit to work, permis de feu
    technique; Réglementation OSHA; OSHA, OSHA regulations, OSHA standards, OSHA compliance
    technique; Déclarations DICT; DICT
    technique; AIPR
    technique; Étude de prix; déboursé sec, cost estimating, cost estimation, *estimating, chiffrer les travaux, \
    estimation des coûts, DQE, *estimatifs, chiffrage de projets, chiffrage de devis, devis quantitatif estimatif, \
    interim valuations, cost estimates, devis estimatifs, bordereaux de prix, job estimates
    technique; Assainissement; réseaux d’assainissement, assainissement individuel, assainissement non collectif, \
    sewer installation, septic tanks, réseaux humides, réseaux secs, pose de réseaux, pose de tuyaux, *canalisateur, \
    pose de regards, sewer lines, wastewater systems, *stormwater, stormwater management, réseaux d’eau, \
    stations de relevage, SPANC
    technique; Eau potable; adduction d’eau potable, réseaux d’eau potable, drinking water networks, water mains, \
    distribution d’eau potable, water distribution
    technique; Traitement des eaux usées; station d’épuration, wastewater treatment, épuration des eaux, \
    traitement des eaux
    technique; Géotechnique; études de sol, geotechnical engineering, mécanique des sols, soil mechanics, \
    ground investigation, sondages géotechniques, essais pressiométriques, essais de sol, soil testing, \
    essais Proctor, essai à la plaque, reconnaissance des sols, site investigation, borehole logging, boreholes, \
    pénétromètre, geotechnical investigations, carottage, injection de sols, micropieux, *soutènement, \
    essais de laboratoire géotechnique
    technique*; Forage; drilling rigs, *drilling
    technique; Contrôle des bétons; essais béton, slump test, formulation de béton, centrale à béton, \
    concrete testing, éprouvettes béton, essais sur bétons, *granulats, béton prêt à l’emploi, mix design
    technique; Éléments finis; calcul par éléments finis, finite element analysis, FEA, finite element, \
    calculs éléments finis, méthode des éléments finis, stress analysis, FEM
    technique; ANSYS
    technique; Abaqus
    technique; Nastran
    technique; Simulation numérique
    technique; HyperMesh
    technique; Patran
    technique; Logiciels de chantier; MS Project construction
    technique; Procore
    technique; Asta Powerproject
    technique; PlanGrid
    technique; Bluebeam Revu
    technique; Finalcad
    technique; Buildertrend
    technique; Fieldwire
    technique; Kizeo
    technique; CoConstruct
    technique; Logiciels de devis bâtiment
    technique; ProGBat
    technique; Batappli
    technique; Obat
    technique; Xactimate
    technique; Candy Construction; Candy construction software
    technique; Spigao
    technique; Attic+
    technique; Multidevis
    technique; Rendu 3D architectural; architectural visualisation, architectural rendering, rendering 3D, \
    architectural visualization
    technique; Logiciels de thermique et de CVC; Fluids et CVC logiciels
    technique*; Pleiades; Pléiades Comfie
    technique; Perrenoud
    technique; ClimaWin
    technique; DesignBuilder
    technique; EnergyPlus
    technique; IES VE
    technique; MagiCAD
    technique; Stabicad
    technique; Carrier HAP
    technique; Expertise bâtiment; condition surveys, état des lieux technique, pathologie du bâtiment, \
    building pathology, building inspections, home inspections, structural surveys, traitement de l’humidité, \
    remontées capillaires, diagnostic du bâti, diagnostic technique bâtiment, *dilapidations, party wall, \
    traitement des bois, diagnostics techniques
    technique; Embrayage; clutch replacement, remplacement d’embrayage
    technique; Distribution moteur; courroie de distribution, timing belt, kits de distribution, kit de distribution, \
    timing belt replacement, cambelts, timing chains
    technique; Réparation de moteurs; moteurs thermiques, engine repair, engine rebuild, engine overhaul, \
    réfection moteur, joint de culasse, head gasket, diesel engines, moteurs diesel, *culasse, motorisation diesel, \
    injection diesel, systèmes d’injection, fuel injection, small engines, small engine repair, *turbos, \
    moteurs essence et diesel, gasoline engines, engine replacement, révision moteur, diesel engine repair, \
    petrol and diesel engines
    technique; Boîtes de vitesses; *gearbox, *gearboxes, transmission repair, gearbox overhaul, \
    transmissions mécaniques, *drivetrain, transmission rebuild, boîtes automatiques, gearbox repair, \
    transmission systems
    technique; Montage de pneus; montage de pneumatiques, tyre fitting, tire rotation, tire mounting, tire changes, \
    équilibrage de roues, *pneus, wheel balancing, *tyres, tire repair, tyre changing, *tires, changement de pneus, \
    montage équilibrage, tyre repairs, puncture repair, tire installation, remplacement de pneus, tire balancing
    technique; Géométrie et trains roulants; trains roulants, wheel alignment, *parallélisme, géométrie des trains, \
    suspension and steering, *amortisseurs, steering and suspension, liaison au sol, four-wheel alignment, \
    shock absorbers, direction et suspension, suspension systems, réglage de géométrie, réglage du parallélisme
    technique*; Échappement; *exhausts, exhaust systems, lignes d’échappement, emissions testing, vanne EGR, \
    exhaust repair
    technique; Filtres à particules; FAP, DPF
    technique; Électricité automobile; auto electrics, électricité auto, automotive electrical, vehicle electrics, \
    batteries et alternateurs, *alternateurs, *démarreurs, électronique automobile, electrical systems diagnosis, \
    automotive electronics, electronic control units, vehicle electronics, electronique embarquée, auto electrical
    technique; Faisceaux électriques; electrical harness, cable harness, wire harness, harness assembly
    technique; Véhicules électriques et hybrides; véhicules hybrides, véhicules électriques, hybrid cars, \
    hybrid vehicles, electric vehicles, EV maintenance, habilitation véhicules électriques, \
    hybrid and electric vehicles, voitures électriques, voitures hybrides, hybrides et électriques, EV repair
    technique; Habilitation B2VL; B2VL
    technique; Habilitation BCL; BCL
    technique; Habilitation B0L; B0L
    technique; Contrôle technique; multi-point inspections, préparation au contrôle technique, \
    safety inspections vehicles, state inspection, DOT inspections, pre-purchase inspection
    technique; Contrôle MOT; MOT testing, MOT tests, MOT tester, pre-MOT checks
    technique; Climatisation automobile; recharge de climatisation, vehicle air conditioning, clim auto, \
    automotive air conditioning, air con recharge, AC recharge, climatisation véhicule
    technique; Mécanique poids lourds; Poids lourds mécanique, véhicules industriels, heavy vehicles, \
    HGV maintenance, truck repair, heavy duty vehicles, maintenance poids lourds, mécanique PL, diesel mechanics, \
    diesel repair, entretien de poids lourds, bus maintenance, heavy duty trucks, heavy trucks, fleet maintenance, \
    véhicules lourds, maintenance de flotte, heavy duty repair
    technique; Mécanique agricole; machinisme agricole, maintenance de matériel agricole, \
    réparation de matériel agricole, agricultural machinery, matériel agricole, entretien du matériel agricole, \
    farm machinery maintenance, entretien du matériel, farm equipment, maintenance du matériel, farm machinery, \
    machinerie agricole, entretien des machines agricoles, equipment repair
    technique; Maintenance d’engins de chantier; maintenance d’engins, engins de TP, matériels de chantier, \
    heavy equipment repair, plant maintenance, entretien des engins
    technique*; Motoculture
    technique; Mécanique moto; réparation de motos, motorcycle repair, *motorcycles, motos et scooters, \
    réparation de scooters
    technique; Réparation de cycles; mécanique cycles, réparation de vélos, bike repair, bicycle repair, \
    entretien de vélos, cycle mechanics, bike maintenance, bicycle maintenance, mécanique vélo, bike servicing, \
    wheel building, dévoilage de roues, vélos électriques, montage de vélos
    technique; Peinture automobile; peinture carrosserie, car painting, vehicle painting, spray booth, \
    cabine de peinture, *marouflage, vehicle spraying, *masquage, peinture au pistolet, raccords de peinture, \
    spray gun, pistolage, pulvérisation au pistolet, colour matching, peinture pistolet, automotive paint, \
    color matching
    technique; Préparation esthétique automobile; lavage de véhicules, préparation de véhicules, valeting, \
    car valeting, auto detailing, car detailing, préparation esthétique, polishing cars, nettoyage de véhicules, \
    car wash, *polissage, *lustrage, vehicle cleaning, nettoyage intérieur de véhicules, car washing, *polishing, \
    lavage auto, detailing automobile, nettoyage intérieur et extérieur, lavage automobile
    technique; Pare-brise; remplacement de pare-brise, windscreen replacement, vitrage automobile, \
    windshield replacement, *windscreens, réparation d’impacts, windscreen repair, vitrage auto
    technique; Chiffrage et ordres de réparation; ordres de réparation, réception atelier, job cards, repair orders, \
    réception après-vente, réception véhicules, repair estimates, estimation de réparations, \
    réception client atelier, OR atelier, restitution du véhicule, devis réparation, vehicle health checks
    technique; Expertise automobile
    technique; BCA Expertise
    technique; Alfa Expert
    technique; Darva
    technique; Audatex
    technique; Winmotor
    technique; Kerridge
    technique*; Autodata
    technique; CDK Global
    technique; Mitchell 1
    technique*; ALLDATA
    technique; Mitchell Estimating
    technique; DMS automobile
    technique; CCC ONE
    technique; Maintenance aéronautique; aircraft maintenance, maintenance avion, structure aéronautique, \
    ajustage aéronautique, assemblage aéronautique, aerospace assembly, étanchéité aéronautique, aircraft structures, \
    aircraft inspection, montage aéronautique, aéronautique assemblage, turboréacteurs, trains d’atterrissage, \
    aircraft assembly, aircraft engines
    technique; EASA Part 145; Part 145
    technique; EASA Part 66; Part 66
    technique; Réglementation EASA; EASA
    technique*; Rivetage; *riveting, sertissage rivets
    technique; Avionique; avionics
    technique; Réglementation FAA; FAA regulations
    technique; Licence A et P aéronautique; airframe and powerplant, A&P license
    technique; EN 9100
    technique*; AS9100
    technique; Maintenance ferroviaire; maintenance des voies, pose de voies, railway maintenance, rolling stock, \
    matériel roulant, voie ferrée, caténaires, track maintenance, maintenance voie ferrée, matériel ferroviaire
    technique; Construction navale; réparation navale, shipbuilding, marine engineering, marine engines, \
    entretien de bateaux, *accastillage, boat repair, boatbuilding, boat building, mécanique navale, moteurs marins, \
    *gréement, moteurs hors-bord, outboard engines, mécanique marine, hivernage de bateaux, boat maintenance
    technique; Stratification polyester; moulage polyester, résine polyester, *gelcoat, *fibreglass, *fiberglass
    technique*; Ascenseurs; maintenance d’ascenseurs, elevator maintenance, lift maintenance, monte-charge, \
    dépannage d’ascenseurs, escaliers mécaniques, *elevators, modernisation d’ascenseurs, elevator repair
    technique*; Électroménager; réparation d’électroménager, appliance repair, dépannage électroménager, \
    appliance installation, installation d’électroménager, white goods repair, gros électroménager, \
    petit électroménager, appareils électroménagers, réparation d’appareils, household appliances, \
    mise en service d’électroménager
    technique; Analyse vibratoire; vibration analysis, equilibrage dynamique
    technique; Thermographie infrarouge; thermal imaging, infrared thermography
    technique; Alignement laser; *lignage, alignement de moteurs, laser alignment, shaft alignment, lignage laser, \
    alignement d’arbres, alignement laser des arbres
    technique; Analyse d’huile; oil analysis
    technique; Roulements et transmissions; *roulements, bearing replacement, *réducteurs, courroies et chaînes, \
    remplacement de roulements, conveyor systems, *courroies, changement de roulements, motoréducteurs
    technique; Pompes et compresseurs; *compresseurs, *compressors, pompes centrifuges, pumps and motors, \
    pump maintenance, air comprimé, compressed air, vannes industrielles, pompes et vannes, pumps and valves, \
    water pumps, garnitures mécaniques, valves and pumps, compresseurs d’air, réparation de pompes, pump repair
    technique; Turbines; turbines à gaz, gas turbines, steam turbines
    technique; Lubrification; graissage, lubricating machines, lubrication, greasing, vidange graissage, \
    graissage des machines, lubricated
    technique; Chaudières industrielles; boiler operation, production de vapeur, vapeur industrielle, steam boilers, \
    réseaux de chaleur, *chaufferie, steam systems, district heating, conduite de chaufferie, \
    équipements sous pression, pressure equipment, pressure vessels, utilités industrielles, conduite de chaudière, \
    chaudières vapeur, DESP, boiler rooms, sous-stations, installations thermiques, échangeurs thermiques, \
    heat exchangers
    technique*; Cogénération
    technique; Tours aéroréfrigérantes; cooling towers
    technique; Ordres d’intervention; bons d’intervention, rapports d’intervention, comptes rendus d’intervention, \
    fiches d’intervention, rédaction de rapports d’intervention, maintenance logs, service reports, \
    maintenance reports, bon d’intervention, service records
    technique; Normes de soudage; DMOS, QMOS, licences de soudage, qualification soudage, qualifications soudeur, \
    coded welding, welding codes, WPS, weld inspection, contrôle des soudures, welding symbols, cahier de soudage, \
    welding procedures, 6G welding, 3G welding, weld testing, weld quality
    technique; ISO 9606; EN ISO 9606
    technique; Code ASME; ASME IX, ASME Section IX, ASME
    technique; Code AWS; AWS D1.1, AWS certification
    technique; EN 1090
    technique; ISO 3834
    technique; CODAP
    technique; Contrôle non destructif; CND, NDT, non-destructive testing
    technique; Ressuage; dye penetrant, liquid penetrant, dye penetrant testing
    technique; Magnétoscopie; magnetic particle inspection
    technique; Radiographie industrielle; radiographic testing
    technique; Contrôle par ultrasons; ultrasons industriels, ultrasonic testing, contrôle ultrasons
    technique; Certification COFREND; COFREND
    technique; Courants de Foucault; eddy current
    technique; Oxycoupage; *chalumeau, oxy-coupage, flame cutting, oxy-fuel cutting, torch cutting, \
    découpe au chalumeau, oxy-acetylene cutting, oxyfuel cutting, coupage oxygaz, gougeage
    technique; Découpe plasma; plasma cutting, coupage plasma, plasma cutter
    technique; Meulage; *grinding, meuleuse, angle grinder, meuler, meulage et ébavurage, meulage et ponçage, \
    *ponceuse
    technique; Ébavurage; ébarbage, deburring, ébavurer, fettling
    technique*; Serrures; ouverture de portes, pose de serrures, changement de serrures, locksmithing, \
    reproduction de clés, key cutting, lock repairs, lock installation, lock fitting, serrurerie dépannage, \
    lock changes, rekeying, blindage de portes, lock picking
    technique; Outils coupants; cutting tools, choix des outils, changement d’outils, montage d’outils, tool changes, \
    *outillages, porte-outils, cutting tool selection, feeds and speeds, speeds and feeds, tool setting, \
    conditions de coupe, jigs and fixtures, *jigs, tool changeovers, réglage d’outils, correcteurs d’outils, \
    tool offsets, usure des outils, tool and die, die making, toolmaking, tool making, tool wear
    technique; Moules et outillage; moulistes, ajustage moule, mould making, mold making, outillage de presse, \
    maintenance de moules, mould maintenance, conception de moules, changement de moules, montage de moules, \
    mould design, mold design, mold changes, mould changes, mold maintenance
    technique*; Fonderie; *foundry, moulage sable, *coulée, fonte de métaux, sand casting, die casting, \
    moulage en fonderie, *noyautage, metal casting, coulée continue, fusion des métaux, fonderie aluminium
    technique; Fonderie à cire perdue; investment casting, cire perdue, lost wax casting, moulage cire perdue
    technique; Traitement thermique; heat treatment, *trempe, revenu et trempe, heat treating, trempe et revenu, \
    annealing, cémentation, nitruration, recuit
    technique; Traitement de surface; surface treatment, electroplating, métallisation, galvanoplastie, \
    polissage de surface, plating metal, pre-treatment surface, industrial coatings, protective coatings, \
    surface finishing, corrosion protection, *corrosion, polissage inox
    technique; Galvanisation; zingage, galvanizing
    technique; Anodisation; anodizing, anodising
    technique; Chromage
    technique; Thermolaquage; powder coating, peinture poudre, *poudrage, peinture thermolaquée
    technique; Sablage et grenaillage; sablage, grenaillage, sandblasting, shot blasting, sand blasting, *blasting, \
    abrasive blasting, grit blasting, media blasting
    technique; Peinture industrielle; peinture liquide, industrial painting, peinture époxy
    technique; Peinture liquide et poudre
    technique; Nickelage
    technique*; Métallurgie; *metallurgy, *sidérurgie, acier inoxydable, stainless steel, *alliages, *laminage, \
    acier et inox, matériaux métalliques, steelmaking, acier inox aluminium, steel and aluminium, tréfilage, \
    metallography, métallographie
    technique; Science des matériaux; materials science, materials engineering, caractérisation de matériaux, \
    materials characterisation, materials characterization
    technique; Matériaux composites
    technique; Essais de matériaux; essais mécaniques, mechanical testing, essais de traction, tensile testing, \
    materials testing, hardness testing, *dureté
    technique; Mise en œuvre de composites; Matériaux composites mise en œuvre, drapage, composite layup, \
    composite materials, infusion de résine, moulage au contact, autoclave composite, fibre de carbone, carbon fibre, \
    carbon fiber, *layup, pré-imprégnés, RTM composites, fibre de verre, moulage composite, stratifiés composites, \
    drapage composite
    technique*; Instrumentation; *capteurs, instrumentation industrielle, *sensors, control and instrumentation, E&I, \
    instrumentation and control, instrumentation et régulation, mesure et régulation, *actionneurs, \
    capteurs et actionneurs, boucles de régulation, régulation industrielle, *transmitters, process control, \
    control systems, systèmes de contrôle, contrôle de procédés, sensors and actuators, process instrumentation, \
    electrical and instrumentation, multimètre, multimeters, oscilloscope, appareils de mesure électrique, \
    régulation de procédés, control engineering, signal processing hardware, instrumentation technique
    technique; Régulation PID; PID control
    technique; DCS; distributed control systems
    technique; Assemblage électronique; cartes électroniques, montage de cartes, PCB assembly, PCB, \
    circuits imprimés, CMS et traversants, SMT, surface mount, composants électroniques, electronic assembly, \
    brasage de composants, electronic components, report de composants, test de cartes, réparation de cartes, \
    printed circuit boards, through-hole, circuit boards
    technique; IPC-A-610; IPC 610
    technique; Conception de cartes électroniques; routage de cartes, PCB design, circuit design
    technique; Altium Designer
    technique; KiCad
    technique; OrCAD
    technique; Électronique de puissance; power electronics
    technique; LTspice
    technique; Eagle PCB
    technique; Électronique analogique; analog electronics
    technique; Électronique numérique; digital electronics
    technique; IPC J-STD-001
    technique; Proteus ISIS
    technique; PSpice
    technique; Suivi de production; fiches de production, fiches suiveuses, saisie des données de production, \
    production records, batch records, dossiers de lot, ordres de fabrication, work instructions, \
    gammes de fabrication, cadences de production, respect des cadences, production targets, \
    indicateurs de production, objectifs de production, suivi des indicateurs de production, rendement de production, \
    production reports, dossier de fabrication, production logs, cycle times, temps de cycle, production data, \
    fiches de suivi, suivi des ordres de fabrication, production quotas
    technique; Taux de rendement synthétique; OEE, overall equipment effectiveness
    technique; MES; MES industriel, manufacturing execution system
    technique; Méthodes industrielles; *industrialisation, ingénierie des méthodes, manufacturing engineering, \
    process engineering, études de temps, *chronométrage, time studies, étude de postes, ergonomie des postes, \
    ligne pilote, temps et méthodes, amélioration des procédés, optimisation des procédés, cycle time reduction, \
    procédés de fabrication, manufacturing processes, procédés industriels, standard work, standards de travail, \
    rédaction de gammes, industrial engineering, génie industriel, lancement industriel, gammes d’usinage, \
    gammes de montage, gammes opératoires, étude de faisabilité technique, process improvement manufacturing, \
    new product introduction, transferts industriels, line balancing, équilibrage de ligne, manufacturing process, \
    time and motion studies, implantation d’atelier, industrialisation de produits, plant layout, \
    fiches d’instructions, optimisation de la production, aménagement de postes
    technique; Conception mécanique; mechanical design, conception de pièces, product design engineering, \
    conception d’outillages, conception de machines, machine design, conception de machines spéciales, \
    machines spéciales, design for manufacture, conception mécanique 3D, bureau d’études mécanique, \
    études mécaniques, product development engineering, étude et conception mécanique, tool design, \
    conception de systèmes mécaniques, dimensionnement mécanique, *cinématique, calculs mécaniques, \
    design for manufacturing, special purpose machines, conception et dimensionnement, rétro-ingénierie, \
    reverse engineering, dimensionnement de pièces, conception de prototypes, design for assembly, DFMA, \
    prototype design, fabrication de prototypes
    technique; PLM; Gestion des nomenclatures et PLM, engineering change, engineering change orders, \
    gestion de configuration produit
    technique; Windchill
    technique; Teamcenter
    technique; ENOVIA
    technique; SmarTeam
    technique; SolidWorks PDM
    technique; Essais et tests; bancs d’essai, essais fonctionnels, test benches, tests fonctionnels produit, \
    campagnes d’essais, essais de validation, bancs de test, test bench, test rigs, plans d’essais, essais en vol, \
    essais vibratoires, environmental testing, essais d’endurance, load testing hardware, rapports d’essais, \
    protocoles d’essais, essais sur banc, test protocols, protocoles de test, procédures d’essais, \
    réalisation d’essais, acquisition de données, data acquisition, factory acceptance testing, \
    factory acceptance tests, FAT SAT, site acceptance testing
    technique; Compatibilité électromagnétique; EMC testing
    """
}
