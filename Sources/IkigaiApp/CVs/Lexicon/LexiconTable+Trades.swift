extension LexiconTable {
  /// Construction, industry and crafts.
  static let trades = """
    technique; AutoCAD; Auto CAD, AutoCAD LT, AutoCAD Architecture, Covadis, AutoCAD Civil 3D, Civil 3D, DraftSight, \
    ZWCAD, Microstation, Mensura, Bentley OpenRoads, OpenRoads, Mensura Genius, AutoCAD Covadis, InRoads
    technique; SolidWorks; Solid Works
    technique; CATIA
    technique; Inventor; Autodesk Inventor
    technique; CAO; CAD, DAO, conception assistée par ordinateur, CAO DAO, computer-aided design, \
    dessin assisté par ordinateur, logiciels de CAO, Fusion 360, TopSolid, Creo Parametric, Solid Edge, CAD software, \
    CAD drawings, SolidEdge, Onshape, FreeCAD, Pro/Engineer, Siemens NX, CAD modelling, logiciels de DAO, \
    CAD drafting, 3D modelling CAD, 3D CAD, conception 3D, Creo, PTC Creo, Pro-E, Unigraphics, CAD models, \
    modélisation CAO, CAD design, 2D and 3D drawings, DAO AutoCAD, plans 2D et 3D, plans CAO, AutoCAD Electrical, \
    CAO mécanique, CAD modeling, modélisation volumique, CATIA V5, CATIA V6, 3DEXPERIENCE, BricsCAD, CATIA V5 R20, \
    ProEngineer, Creo Elements, AutoCAD 3D, AutoCAD 2D, AutoCAD Plant 3D, AutoCAD MEP
    technique; FAO; CFAO, Mastercam, CAM programming, CAD/CAM, Esprit CAM, TopSolid CAM, GibbsCAM, hyperMILL, \
    EdgeCAM, GO2cam, Siemens NX CAM, PowerMill, CAM software, NX CAM, SolidCAM, FeatureCAM, programmation FAO, \
    logiciels FAO, Alphacam
    technique; BIM; maquette numérique, BIM management, BIM coordination, coordination BIM, Navisworks, IFC, \
    BIM modelling, Building Information Modeling, building information modelling, synthèse BIM, clash detection, \
    BIM 360, Solibri, détection de clashs, modélisation BIM, protocole BIM, ISO 19650, convention BIM, BIMcollab, \
    familles Revit, Revit families, maquette BIM, BIM models, BIM manager
    technique; Revit; ArchiCAD, Allplan, Revit Architecture, Vectorworks, Revit MEP, Autodesk Revit, Revit Structure, \
    Graphisoft, Tekla, Tekla Structures, Advance Steel, Nemetschek Allplan, cadwork, Sema charpente, Cadwork 3D
    technique; SketchUp; Sketch Up, SketchUp Pro, Layout SketchUp, Sketchup V-Ray
    technique; Lecture de plans; plan reading, blueprint reading, lecture de schémas, reading drawings, \
    reading blueprints, reading technical drawings, lecture de plans industriels, lecture de schémas électriques, \
    interprétation de plans, read blueprints, reading plans, engineering drawing interpretation, \
    lecture de plans et schémas, interpreting drawings, lecture de dessins techniques, lecture de plans techniques, \
    schematic reading, reading schematics, interpreting blueprints, blueprints, lire un plan, \
    reading blueprints and schematics, lecture de plan mécanique, print reading, interpreting technical drawings, \
    plans et schémas, lecture de dessin industriel, read technical drawings, reading engineering drawings, \
    lecture et interprétation de plans, schémas techniques, interpretation of drawings, read schematics, \
    interpret blueprints, read and interpret blueprints, technical schematics, blueprint interpretation
    technique; Tirage de câbles; cable pulling, chemins de câbles, pose de chemins de câbles, conduit bending
    technique; Mise en service; commissioning
    technique; NF C 15-100; norme NF C 15-100
    technique; Dépannage électrique; electrical troubleshooting
    technique; Dessin technique; technical drawing, dessin industriel, dessin de bâtiment, dessin d’exécution, \
    architectural drawing, dessin d’architecture, dessin de construction, cotation fonctionnelle, \
    geometric dimensioning and tolerancing, mise en plan, ISO GPS cotation, plans de fabrication, \
    engineering drawings, dossiers de plans, production drawings, plans d’ensemble, plans de définition, \
    croquis cotés, plans mécaniques, mechanical drawings, bill of materials, dossiers techniques, drafting drawings, \
    manufacturing drawings, liasse de plans, détail de plans, 2D drawings, dessin mécanique, technical drafting, \
    design drawings, dessin de détail, fabrication drawings, plans isométriques
    technique*; Électricité; electrical installation, électricité générale, installations électriques, \
    electrical work, travaux d’électricité, travaux électriques, électricité bâtiment, électricité tertiaire, \
    électricité industrielle, domestic electrical
    technique; Habilitation électrique; electrical safety certification
    technique; Câblage; câblage électrique, wiring, câblage d’armoires
    technique; Domotique; home automation
    technique*; Électronique; electronics
    technique; Systèmes embarqués; embedded systems, Arduino
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
    diagnostic électronique, outils de diagnostic, OBD, OBD-II, diagnostic tools, automotive diagnostics, \
    diagnostic scanners, scan tools, diagnostic scan tools, diagnostic moteur, diagnostic embarqué, \
    computer diagnostics, Bosch ESI, Bosch KTS, Snap-on, car diagnostics, diagnostic véhicule, Diagbox, Autel, \
    lecture de codes défauts, multiplexage, diag auto, diagnostic mécanique, fault codes, diagnosing vehicles, \
    diagnostic equipment
    technique; Carrosserie; body repair, bodywork, débosselage, redressage, remplacement d’éléments de carrosserie, \
    panel beating, dent removal, dent repair, accident repair, débosselage sans peinture, collision repair, \
    redressage de châssis, tôlerie automobile, body shop repairs, mastiquage, marbre carrosserie, \
    paintless dent repair, auto body, auto body repair, réparation de carrosserie, redressage carrosserie, \
    éléments de carrosserie, frame straightening, carrosserie automobile, smart repairs, bumper repair
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
    PPM schedules, maintenance systématique, maintenance conditionnelle, maintenance prédictive, \
    predictive maintenance, condition monitoring, maintenance préventive et corrective, plan de maintenance, \
    maintenance planning, préventif et curatif, préventive et curative, TPM, total productive maintenance, \
    planification de la maintenance, preventive maintenance program, PPM maintenance, gammes de maintenance, \
    maintenance schedules, routine servicing, maintenance plans, scheduled maintenance, maintenance de niveau 2, \
    arrêts techniques, maintenance planifiée, plan de maintenance préventive, planned and reactive maintenance, \
    auto-maintenance, automaintenance, shutdown maintenance
    technique; Maintenance curative; corrective maintenance, dépannage, troubleshooting, maintenance corrective, \
    dépannage de machines, breakdown maintenance, reactive maintenance, dépanner, dépannage sur site, \
    trouble shooting, emergency repairs, interventions de dépannage, réparation de pannes, dépannage industriel, \
    repairing machines, dépannage mécanique, réparation de machines, dépannages et réparations, remise en état, \
    équipements défectueux, remise en service, dépannage électromécanique, dépanné, equipment breakdowns, \
    dépannage d’urgence, interventions d’urgence technique, repair of equipment, diagnostic et réparation, \
    diagnosis and repair, diagnose and repair, diagnosed and repaired, diagnostiquer et réparer, \
    réparation et entretien, réparation d’équipements
    technique; GMAO; CMMS, Coswin, Carl Source, CARL Berger-Levrault, Maximo, IBM Maximo, SAP PM, Mainti4, DimoMaint, \
    Infor EAM, eMaint, MaintainX, UpKeep, DIMO Maint, Mobility Work, Altair GMAO, Planon, Twimm, Yuman, \
    CMMS software, Optimaint, Concept Evolution
    technique*; Automatisme; automates programmables, PLC, PLC programming, automation, automates Siemens, \
    automates Schneider, Siemens S7, Step 7, TIA Portal, Siemens PLC, Allen-Bradley, Schneider Unity, Unity Pro, \
    ladder logic, grafcet, langage ladder, programmation d’automates, PLCs, SCADA, supervision industrielle, WinCC, \
    IHM, HMI, HMI programming, Rockwell, RSLogix, Studio 5000, Omron, automates, Profinet, Profibus, Modbus, \
    Wonderware, PcVue, industrial automation, automation systems, automatismes industriels, \
    automates Siemens et Schneider, automatique industrielle, réseaux industriels, ladder programming, \
    bus de terrain, API Siemens, programmation d’automatismes, Codesys, EcoStruxure, Control Expert, \
    supervision SCADA, PLC troubleshooting, industrie 4.0, Industry 4.0, ControlLogix, systèmes automatisés, \
    automated systems, automated machinery, automated equipment, Factory I/O, FactoryTalk
    technique*; Robotique; robotics, robots industriels, programmation de robots, robots Fanuc, robots ABB, KUKA, \
    cobots, cobotique, ABB robots, Staubli, robot programming, industrial robots, ROS robotics, vision industrielle, \
    machine vision, mechatronics, mécatronique, Yaskawa, RobotStudio, mechatronic systems, ABB RobotStudio, \
    robotique industrielle, robots Kuka, robots collaboratifs
    technique*; Hydraulique; hydraulics, circuits hydrauliques, hydraulique industrielle, vérins, hydraulic systems, \
    vérins hydrauliques, presses hydrauliques, systèmes hydrauliques, flexibles hydrauliques, \
    hydraulique et pneumatique, hydraulics and pneumatics, hydraulique mobile, hydraulic hoses, hydraulic cylinders, \
    hydraulic pumps, hydraulic equipment, hydraulic presses, centrales hydrauliques, oléohydraulique, \
    hydraulic repairs
    technique*; Pneumatique; pneumatics, circuits pneumatiques, pneumatic systems, systèmes pneumatiques, \
    vérins pneumatiques, électropneumatique, pneumatique et hydraulique, pneumatics and hydraulics, pneumatic tools, \
    électro-pneumatique, pneumatic cylinders
    technique; Usinage; machining, fraisage, tournage, milling, tour conventionnel, fraiseuse, \
    fraiseuse conventionnelle, tour à métaux, lathe, milling machines, manual lathe, perçage, taraudage, alésage, \
    rectification plane, rectification cylindrique, surface grinding, cylindrical grinding, tournage fraisage, \
    tournage et fraisage, conventional machining, usinage conventionnel, usinage de pièces, electro-érosion, \
    électroérosion, EDM, wire EDM, usinage de précision, precision machining, ajustage, perceuse à colonne, \
    drill press, pillar drill, rectification de pièces, rectifieuse, affûtage d’outils, usinage grande vitesse, \
    UGV usinage, décolletage, taillage d’engrenages, gear cutting, tours et fraiseuses, perceuse, manual machining, \
    rectifieuse cylindrique, lathes and mills, drill presses, tournage conventionnel, fraisage conventionnel, \
    turning and milling, filetage, usiner des pièces, mécanique de précision, milling and turning, \
    precision engineering, machined parts, machine parts, ébavurage usinage, honing, lapping, broaching, \
    bench fitting, tournage fraisage numérique, brochage usinage, surface grinders
    technique; Contrôle dimensionnel; dimensional inspection, contrôle tridimensionnel, \
    machine à mesurer tridimensionnelle, CMM, coordinate measuring machine, pied à coulisse, micromètre, micrometers, \
    calipers, gauges, vernier, dimensional checks, contrôle des cotes, contrôler les pièces, contrôles visuels, \
    visual inspection, first article inspection, pied à coulisse micromètre, measuring instruments, \
    instruments de mesure, CMM programming, PC-DMIS, micrometers and calipers, cotation géométrique, cotation ISO, \
    GD&T, GD and T, tolérancement, tolerances, calipers and micrometers, contrôle 3D, bras de mesure, Faro arm, \
    Metrolog, tolérances géométriques, tight tolerances, jauges, part inspection, autocontrôle dimensionnel, \
    dimensional control, dimensional measurements, measuring tools, dial indicators, outils de mesure, \
    contrôle métrologique, appareils de mesure, blueprints and measuring
    technique*; Pliage; sheet metal bending, presse plieuse, plieuse, presse plieuse numérique, press brake, \
    cisaille, cisaillage, poinçonnage, poinçonneuse, pliage de tôles, cisaille guillotine, plieuse numérique, \
    pliage CN, brake press, poinçonnage numérique, folding metal
    technique; Découpe laser; laser cutting, laser cutters, découpe jet d’eau, waterjet cutting, découpe au laser, \
    Trumpf, découpe fil, water jet cutting, Bystronic, Amada, water jet, oxycoupage laser
    technique; Outillage électroportatif; power tools, hand tools, outils électroportatifs
    technique; Machines à bois; woodworking machines, débit de bois, scie à panneaux, panel saw, table saw, \
    dégauchisseuse, raboteuse, toupie, corroyage, usinage du bois, router table, spindle moulder, scie circulaire, \
    circular saw, mortaiseuse, scie à ruban, bandsaw, plaqueuse de chants, plaquage de chants, edge banding, \
    rabotage, tenonneuse, défonceuse, bois massif, band saw, miter saw, scies, défonçage, thicknesser, \
    tournage sur bois, woodturning, panneaux dérivés, wood lathe
    technique*; Agencement; shopfitting, pose de cuisines, kitchen installation, kitchen fitting, \
    cabinet installation, montage de cuisines, aménagement de placards, pose de placards, fitted furniture, \
    agencement de magasins, shop fitting, installation de cuisines, countertop installation, fitted kitchens, \
    fitted wardrobes, mobilier sur mesure, custom cabinets, worktops, pose de plans de travail, meubles sur mesure, \
    aménagement de combles, aménagement sur mesure, custom furniture, bespoke furniture, montage de meubles, \
    assemblage de meubles, furniture assembly, flat pack furniture, flat-pack assembly, agencement de cuisines
    technique; Pose de fenêtres; window fitting, pose de portes, pose de portes et fenêtres, pose de volets, \
    window installation, door hanging, hanging doors, door installation, volets roulants, pose de volets roulants, \
    remplacement de fenêtres, door fitting, pose de fenêtres et portes, hung doors, stores et volets, pose de stores, \
    pose de menuiseries extérieures, windows and doors, fenêtres PVC, doors and windows, double vitrage, \
    double glazing
    technique; Commande numérique; CNC, CNC machining, centre d’usinage, machine à commande numérique, MOCN, \
    tournage CN, CNC lathe, CNC mill, CNC milling, CNC turning, CNC programming, CNC programs, G-code, \
    programmation CN, programmation ISO, Fanuc, Heidenhain, Siemens 840D, Mazak, Haas, centres d’usinage 5 axes, \
    5-axis machining, tour numérique, tour à commande numérique, machines CNC, CNC machines, fraiseuse numérique, \
    CNC operation, Num 1060, Mazatrol, programmation de machines, Okuma, tour CN, tournage numérique, fraisage CN, \
    fraisage numérique, machining centres, machining centers, Sinumerik, programmation commande numérique, \
    CNC machinery, CNC router, CNC setup, CNC setting, usinage CN, machines numériques, 3-axis, CNC plasma, DMG Mori, \
    Doosan, machines outils, machine tools, CNC équipements, tournage commande numérique, \
    tour et fraiseuse à commande numérique
    technique; Métrologie; metrology, calibration, calibrating equipment, vérification des instruments, \
    parc d’instruments, calibrating instruments, calibrated instruments, étalonnage d’instruments, \
    equipment calibration, instrument calibration, calibration of equipment, incertitudes de mesure, \
    measurement uncertainty, ISO 17025, ISO/IEC 17025, calibrated equipment, calibrated, étalonnage des appareils, \
    étalonner, calcul d’incertitudes, vérification métrologique, gestion de parc d’instruments, \
    qualification d’équipements, accréditation COFRAC, étalonnage des équipements
    technique; Réglage de machines; machine setting, machine setup, réglage de presses, changement de format, \
    changement de série, changements de production, machine set-up, changeovers, line changeovers, setting machines, \
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
    ligne de conditionnement, packaging lines, production equipment, alimentation de la ligne, conduite de process
    technique*; Assemblage; assembly, montage mécanique, montage assemblage, assemblage de pièces, \
    assemblage mécanique, assemblage de sous-ensembles, sous-ensembles, product assembly, assembling parts, \
    assemblage de composants, vissage, rivetage et vissage, mechanical assembly, assembly work, sub-assemblies, \
    montage de sous-ensembles, montage de pièces, assemblage et montage, assembled parts, electromechanical assembly, \
    montage et assemblage, assembled components, assembling components, assembling products, collage industriel, \
    assemblage de produits, montage démontage, parts assembly, montage d’ensembles, torque wrenches, torque wrench, \
    ajustage montage, serrage au couple
    technique*; Soudure; welding, soudage, soudure TIG, soudure MIG, TIG, MIG, soudage TIG, soudage MIG, soudage MAG, \
    soudure MAG, soudure MIG/MAG, MIG/MAG, TIG welding, MIG welding, arc welding, stick welding, flux core, \
    flux-cored, FCAW, GMAW, GTAW, SMAW, soudure à l’arc, soudage à l’arc, soudure ARC, MMA welding, \
    électrode enrobée, soudage semi-automatique, soudure semi-automatique, soudo-brasage et soudure, soudure acier, \
    soudure inox, soudure aluminium, spot welding, soudage par points, soudure par points, pointage soudure, welds, \
    pipe welding, soudage laser, soudure laser, soudage orbital, soudure orbitale, orbital welding, \
    oxyacetylene welding, welded, robotic welding, soudage robotisé, robot de soudure, soudure TIG et MIG, \
    soudure plastique, aluminum welding, structural welding, arc submergé, submerged arc welding, electrode welding, \
    weld preparation, soudage acier, TIG MIG, welding and fabrication
    technique*; Chaudronnerie; boilermaking, tôlerie, sheet metal work, sheet metal, metal fabrication, \
    chaudronnerie inox, chaudronnerie industrielle, traçage, roulage, croquage, rolling plates, \
    sheet metal fabrication, steel fabrication, structural fabrication, tôlerie fine, tôlerie industrielle, \
    pipe fabrication, tuyauterie industrielle, cintreuse, planage, conformage, formage de tôles, emboutissage, \
    metal forming, steel plate, traçage développement, metal stamping, plate rolling, assemblage de tôles, formage, \
    mise en forme de tôles, repoussage, travail des métaux, isométries, isometric drawings, tuyauterie chaudronnerie, \
    fabricating metal, traçage et découpe, pièces chaudronnées, ensembles chaudronnés, pressure vessel fabrication, \
    sheetmetal
    technique*; Métallerie; serrurerie, metalwork, garde-corps, balustrades, ferronnerie d’art, ferronnerie, \
    wrought iron, forge, forging, blacksmithing, escaliers métalliques, métallerie serrurerie, \
    charpente métallique et serrurerie, forgeage, ornamental iron, structures métalliques, travail de la forge, \
    metal structures, fers forgés, fer forgé, railings, rampes et garde-corps, serrurerie métallerie, \
    ouvrages métalliques, handrails, ornamental metalwork
    technique; Plasturgie; injection plastique, plastics processing, presses à injecter, injection moulding, \
    injection molding, extrusion, thermoformage, blow moulding, thermoforming, soufflage plastique, \
    moulage par injection, presse à injection, extrusion soufflage, blow molding, plastic injection, rotomoulage, \
    extruders, transformation des matières plastiques, polymères, polymers, injection des matières plastiques, \
    matières plastiques, caoutchouc, vulcanisation, rubber moulding, injection thermoplastique, plastic extrusion, \
    extrudeuse, moulding machines, molding machines
    technique; AMDEC; FMEA, DFMEA, PFMEA, FMECA, AMDEC process, AMDEC produit, sûreté de fonctionnement, \
    fiabilité des équipements, reliability engineering, analyse de risques process, HAZOP, analyse de la valeur, \
    value engineering, plans de surveillance, MTBF, fault tree analysis, équipements fiabilité, process safety, \
    APR HAZOP, LOPA
    technique; Gestion de production; production planning, production management, ordonnancement, GPAO, \
    production scheduling, ordonnancement de production, lancement de production, lancement en production, \
    programme de production, organisation de la production, pilotage de la production, PDP PIC, \
    planification industrielle, programmation de la production, manufacturing planning, organisation d’atelier, \
    gestion d’atelier, conduite d’atelier, management d’atelier, workshop management, plan de charge, \
    charge capacité, ordonnancement lancement, approvisionnement de production, planning de production, \
    master production schedule, production control, Prelude GPAO, Helios GPAO, flux de production, \
    shop floor management, production supervision, supervision de production, encadrement de production, \
    management de production, supervising production, pilotage d’atelier, suivi de charge, charge de travail, \
    capacity management
    technique; 5S; démarche 5S
    technique; Génie civil; civil engineering, ouvrages d’art, ponts et ouvrages d’art, bridge design, civil works, \
    bridge construction, pathologie des ouvrages, auscultation d’ouvrages, bridge inspection, travaux de génie civil, \
    infrastructure projects, highway engineering, bridges and tunnels, inspection d’ouvrages, \
    civil engineering projects, tunnelling, ouvrages de génie civil, transportation engineering, traffic engineering, \
    pavement design, études VRD, land development, site grading
    technique; Calcul de structures; structural engineering, structural analysis, dimensionnement de structures, \
    dimensionnement, structural design, calcul béton armé, steel design, concrete design, foundation design, \
    résistance des matériaux, strength of materials, RDM, structural drawings, steel structures, parasismique, \
    seismic design
    technique*; Plomberie; plumbing, installation sanitaire, plumbing systems, plumbing installation, \
    plomberie sanitaire, travaux de plomberie, réseaux sanitaires, plumbing repairs
    technique*; Chauffage; heating systems, installation de chaudières, chaudières, chaudières gaz, \
    chaudières à condensation, boilers, boiler installation, central heating, boiler replacement, chauffage central, \
    systèmes de chauffage, installations de chauffage, génie climatique
    technique*; Climatisation; air conditioning, HVAC, CVC, ventilation, climatiseurs, HVAC systems, systèmes CVC, \
    pose de climatisation, air conditioning systems, split systems, VRV, VRF, air conditioning installation, \
    génie climatique CVC, installation de climatisation, HVAC maintenance, CVC plomberie
    technique*; Frigoriste; refrigeration, froid industriel, froid commercial, chambres froides, \
    chambre froide frigorifique, installations frigorifiques, groupes froids, froid et climatisation, \
    refrigeration systems, circuits frigorifiques, chillers, tirage au vide
    technique*; Menuiserie; carpentry, joinery, pose de menuiseries, woodworking, menuiseries intérieures, \
    menuiseries extérieures, second fix, second fix carpentry, skirting boards, skirting, finish carpentry, \
    trim carpentry, trim work, baseboards, bench joinery, architraves, pose de plinthes, menuiserie bois, \
    fabrication de menuiseries, travaux de menuiserie, wood working, site carpentry
    technique*; Ébénisterie; cabinetmaking, cabinet making, placage, marqueterie, veneering, marquetry, \
    furniture making, fabrication de meubles, restauration de mobilier, mobilier ancien, upcycling furniture, \
    fabrication de mobilier, restauration de meubles anciens, french polishing, meubles anciens
    technique*; Charpente; roof framing, pose de charpente, charpente traditionnelle, charpente bois, fermettes, \
    roof trusses, taille de charpente, levage de charpente, timber framing, framing carpentry, cut roofs, first fix, \
    first fix carpentry, wall framing, charpente industrielle
    technique*; Couverture; roofing, zinguerie, pose de tuiles, slating, roof tiling, roof repairs, roof replacement, \
    asphalt shingles, shingle installation, réfection de toiture, toiture, réparation de toiture, couverture ardoise, \
    couverture tuile, couverture zinc, pitched roofs, slate roofing, démoussage, nettoyage de toiture, \
    démoussage de toitures, re-roofing, travaux de couverture, fenêtres de toit, Velux, leadwork, lead flashing, \
    roof inspections
    technique*; Maçonnerie; masonry, gros œuvre, bricklaying, travaux de maçonnerie, brickwork, blockwork, \
    pose de parpaings, montage de parpaings, montage de murs, élévation de murs, pose d’agglos, montage d’agglos, \
    block laying, blocklaying, laying bricks, laid bricks, stonemasonry, stone masonry, bricklaying and blockwork, \
    maçonnerie générale, murs porteurs, parpaings
    technique*; Coffrage; formwork, ferraillage, banches, coffrage traditionnel, coffrage bois, shuttering, \
    décoffrage, steel fixing, rebar, armatures béton, treillis soudé, formwork erection
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
    ossature métallique placo, plâtre traditionnel, stud walls, partition walls, drywall repair, staff et stuc
    technique*; Isolation; insulation, isolation thermique, isolation de combles, soufflage de laine, laine de verre, \
    isolation phonique, isolation acoustique, loft insulation, laine de roche, cavity wall insulation, \
    spray foam insulation, calorifugeage, calorifuge, pipe insulation, pose d’isolants
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
    toile de verre, paperhanging, paper hanging, pose de toile de verre, wallpaper, tapisserie murale, \
    hanging wallpaper, wallpaper installation, revêtement mural, wallpaper removal
    technique; Revêtements de sols; flooring, pose de parquet, pose de sols, moquette, carpet fitting, \
    pose de moquette, sols souples, pose de lino, vinyl flooring, laminate flooring, hardwood flooring, \
    flooring installation, floor laying, sols PVC, carpet laying, linoléum, carpet installation, floor sanding, \
    ponçage de parquet, vitrification de parquets, vitrification, revêtements de sol, pose de revêtements, \
    résine de sol, resin flooring, pose de sols souples, parquet flottant, wood flooring, LVT
    technique*; Enduits; rendering, ravalement, enduit de façade, ravalement de façades, crépi, enduits monocouche, \
    enduit projeté, rendered, stucco, nettoyage de façades, external rendering
    technique; Travaux publics; VRD, terrassement, groundworks, tranchées, réalisation de tranchées, excavation, \
    trenching, earthworks, earthmoving, voirie, réseaux divers, voirie et réseaux divers, enrobés, \
    application d’enrobés, asphalt paving, paving roads, roadworks, road construction, highway maintenance, \
    travaux de voirie, pose de bordures et caniveaux, travaux de terrassement, remblaiement, compactage, backfilling, \
    tarmac, construction de routes, entretien routier, entretien des routes, highways, utility installation, \
    trench digging, highway design, road maintenance, grading and excavation, asphalt, viabilité hivernale, \
    déneigement, chaussées, nivellement de terrain, signalisation routière, marquage au sol routier, \
    entretien de voirie, couche de roulement, bordures et pavés, réfection de chaussée, kerb laying, NRSWA, \
    aménagement routier, engazonnement talus, projets routiers
    technique; Échafaudage; scaffolding, montage d’échafaudages, échafaudage roulant, scaffold erection, scaffolds, \
    scaffold inspection, erecting scaffolding, tube and fitting, montage démontage d’échafaudages, R408, R457
    technique; Travail en hauteur; working at height, work at height, travaux en hauteur, port du harnais, harnais, \
    travaux sur cordes, rope access, accès difficiles, travaux d’accès difficile, IRATA, fall protection, \
    ladder safety, cordiste, harnais de sécurité, ligne de vie, IPAF, PASMA, nacelle, conduite de nacelle, \
    CACES nacelle, R486, PEMP, nacelles élévatrices, boom lifts, scissor lifts, aerial lifts, MEWP, R386
    technique; Conduite de travaux; construction management, suivi de chantier, gestion de chantier, site management, \
    suivi de travaux, conduite de chantier, site supervision, construction site supervision, pilotage de chantier, \
    encadrement de chantier, direction de travaux, direction de chantier, construction supervision, \
    construction project management, coordination de chantier, organisation de chantier, site coordination, \
    préparation de chantier, suivre les chantiers, conduire les travaux, managed construction projects, \
    suivi d’exécution des travaux, supervision de chantiers, supervision des travaux, gestion de travaux, \
    pilotage de travaux, construction projects
    technique; Métré; quantity surveying, take-offs, material takeoffs, material take-offs, relevés dimensionnels
    technique; Rénovation énergétique; energy retrofit, performance énergétique, HQE, RE2020, RT2012, \
    réglementation thermique, thermal regulations, LEED, BREEAM, passive house, Passivhaus, DPE, audit énergétique, \
    construction bois et biosourcée, matériaux biosourcés, RT 2012, RE 2020, bioclimatique, conception bioclimatique, \
    sustainable building, simulation thermique dynamique, energy audit, green building, BREEAM HQE, \
    réglementation environnementale, diagnostic de performance énergétique, EPC assessments, \
    diagnostics énergétiques, energy assessments, efficacité énergétique, energy efficiency
    technique*; Photovoltaïque; solar panels, panneaux solaires, énergie solaire, solar energy, \
    panneaux photovoltaïques, installations photovoltaïques, solar PV, solar panel installation, photovoltaics, \
    photovoltaic systems, solar installation, centrales photovoltaïques, pose de panneaux solaires
    technique; Énergies renouvelables; renewable energy, renewables, éolien
    technique; Fibre optique; fibre optics, raccordement fibre
    technique*; Topographie; surveying, levés topographiques, relevés topographiques, land surveying, \
    topographic surveys, station totale, total station, tachéomètre, implantation d’ouvrages, setting out, \
    nivellement, levelling, theodolite, géomètre-topographe, levés de terrain, bornage, boundary surveys, \
    land surveys, relevés topo, construction staking, site layout
    technique; Impression 3D; 3D printing, fabrication additive
    technique; Hygiène et sécurité; health and safety, règles de sécurité, consignes de sécurité, \
    occupational safety, health & safety, sécurité au poste, safety protocols, sécurité au travail, santé sécurité, \
    santé et sécurité au travail, santé sécurité au travail, workplace safety, health and safety regulations, \
    normes de sécurité, safety standards, IOSH, NEBOSH, site safety rules, accueil sécurité, safety compliance, \
    workplace health and safety, règles d’hygiène et de sécurité, protection individuelle, safety training, \
    health and safety compliance, safe working practices, safety rules, safety guidelines, safe systems of work, \
    safety practices, IOSH Managing Safely, hygiène sécurité, hygiène sécurité environnement, animation sécurité
    technique; QHSE; HSE, QSE, document unique, DUERP, HSEQ, EHS, SHEQ, EHS compliance, analyse des accidents, \
    accidents du travail analyse, accident investigation, incident investigation, enquêtes accidents, \
    réglementation ICPE, ATEX, risques chimiques, chemical safety, SEVESO, installations classées, \
    hazardous substances, document unique d’évaluation des risques, near-miss reporting, veille réglementaire HSE, \
    ISO 45001:2018, audits HSE, audits sécurité, POI Seveso, risque ATEX, sûreté nucléaire, nuclear safety, HAZWOPER, \
    accidentologie, scaphandrier milieu nucléaire, prévention des accidents, plan d’opération interne, \
    espaces confinés, confined spaces, CATEC, confined space entry, fiches de données de sécurité, \
    safety data sheets, MSDS, SDS sheets
    technique; Prévention des risques; risk assessment, évaluation des risques, risques professionnels
    technique; Courants faibles; low voltage systems
    technique; Courants forts; CFO/CFA
    technique; Tableaux électriques; armoires électriques, consumer units, distribution boards, fuse boards, \
    coffrets électriques, electrical panels
    technique; Bornes de recharge; IRVE, EV charging, EV chargers, EV charger installation, EV charge points
    technique; Appareillage électrique; pose d’appareillage, prises et interrupteurs, sockets and switches, \
    pose de prises
    technique; Saignées et encastrement; saignées, wall chasing, chasing walls, rebouchage de saignées
    technique*; Éclairage; luminaires, lighting installation, pose de luminaires, éclairage public, \
    éclairage de sécurité, emergency lighting, lighting circuits
    technique; Rewiring; rewires, full rewires, rewired, house rewiring, réfection électrique
    technique; Mise à la terre; prise de terre, earthing, earthing and bonding, electrical grounding
    technique; Mise en conformité électrique; mise aux normes électriques, mises aux normes, \
    mise en sécurité électrique
    technique; Contrôles et essais électriques; inspection and testing, electrical testing, EICR, PAT testing, \
    portable appliance testing, test and inspection, mesures électriques, essais électriques, testing and inspection
    technique; BS 7671; 18th Edition, 18th Edition Wiring Regulations, IET wiring regulations, wiring regulations
    technique; National Electrical Code; NEC code, NFPA 70, NFPA 70E
    technique; Part P
    technique; ECS Gold Card; JIB Gold Card, JIB card, ECS card
    technique; CSCS; CSCS card
    technique; KNX; bus KNX
    technique; Interphonie; interphones, visiophonie, visiophones, video intercom, portiers vidéo, door entry systems
    technique; Systèmes d’alarme; alarmes intrusion, intruder alarms, burglar alarms, pose d’alarmes, \
    alarm installation
    technique; Système de sécurité incendie; détection incendie, fire alarms, fire alarm systems, fire detection, \
    alarme incendie
    technique; Raccordement de moteurs; moteurs électriques, electric motors, motor control, branchement de moteurs, \
    electrical motors
    technique; Raccordements électriques; raccordement d’armoires, raccordement de tableaux, \
    branchements électriques, electrical connections, raccordement d’équipements
    technique; Variateurs de vitesse; variateurs de fréquence, variable speed drives, VFD, VFDs, VSD, inverter drives
    technique; Haute tension; HTA/BT, postes HTA, high voltage, postes de transformation, substations, \
    moyenne tension, medium voltage, transformateurs électriques
    technique; Réseaux électriques; overhead lines, réseaux souterrains, raccordement Enedis, travaux sous tension, \
    power distribution, electrical distribution, distribution électrique
    technique*; Consignation électrique; consignation, lockout tagout, LOTO, lock-out tag-out, safe isolation, \
    consignation déconsignation
    technique; Groupes électrogènes; generators maintenance, onduleurs, UPS systems, backup generators
    technique; Schémas électriques; wiring diagrams, electrical drawings, electrical schematics, schémas unifilaires, \
    électrical diagrams
    technique; Vérification d’installations électriques; Consuel, attestation de conformité, \
    contrôle des installations électriques, DIN VDE
    technique; See Electrical; SEE Electrical Expert
    technique; EPLAN; Eplan P8, EPLAN Electric P8
    technique; Caneco BT; Caneco
    technique; Dialux; DIALux evo
    technique; Recherche de pannes; fault finding, fault diagnosis, diagnostic de pannes, détection de pannes, \
    identification des pannes, diagnosing faults, diagnosed faults, diagnostiquer les pannes, diagnosis of faults, \
    recherche des défauts
    technique; VMC; pose de VMC, ventilation mécanique contrôlée, MVHR, double flux, extractor fans
    technique; Antennes et satellites; pose d’antennes, antennes satellites, aerials, satellite dishes
    technique; Chauffage électrique; radiateurs électriques, convecteurs, electric heating, electric heaters, \
    storage heaters
    technique; Soudure cuivre; brasage, brasure, soldering, brazing, soudobrasage, soudo-brasage, \
    soudure oxyacétylénique, soudure à l’étain, brazed, solder joints, soudure électronique
    technique; Cuivre PER et multicouche; multicouche, tubes cuivre, tuyauteries cuivre, copper pipe, copper piping, \
    copper pipework, sertissage, press fittings, cintrage de tubes, pipe bending, PER et multicouche, réseaux PER
    technique; Tuyauterie; pipework, pipefitting, pipe fitting, pipe installation, pose de canalisations, \
    canalisations
    technique; Robinetterie; tap repairs, taps and valves, robinets, faucets, faucet repair
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
    ground source heat pumps, géothermie
    technique; Entretien de chaudières; entretien des chaudières gaz, ramonage, boiler servicing, boiler repair, \
    boiler maintenance, servicing boilers, dépannage de chaudières
    technique; Plancher chauffant; underfloor heating, plancher chauffant hydraulique, radiant heating
    technique; Radiateurs; pose de radiateurs, radiators, radiator installation, power flushing, désembouage, \
    désembouage de circuits
    technique; Réglage de brûleurs; brûleurs, burner adjustment, analyse de combustion, combustion analysis, \
    flue gas analysis
    technique; Équilibrage des réseaux; équilibrage hydraulique, hydraulic balancing, system balancing
    technique; Poêles et cheminées; poêles à bois, poêles à granulés, pose de poêles, wood stoves, \
    stove installation, fumisterie, chaudières bois, chaudières à granulés
    technique; Installations gaz; gaz naturel, gas installation, gas safety checks, gas appliances, gas lines, \
    gas piping, réseaux gaz, qualification gaz, Qualigaz, gas fitting
    technique; Gas Safe; Gas Safe registered, ACS gas, CCN1, gas safe registration
    technique; Fluides frigorigènes; manipulation des fluides frigorigènes, attestation fluides, F-gas, refrigerants, \
    refrigerant handling, EPA 608, EPA Section 608, EPA Universal, refrigerant charging, \
    attestation d’aptitude fluides frigorigènes, refrigerant recovery
    technique; Centrales de traitement d’air; air handling units, AHU, AHUs, traitement d’air, ductwork, \
    gaines de ventilation, réseaux aérauliques, duct installation, aéraulique
    technique*; Régulation; régulation CVC, régulation de chauffage, heating controls, thermostats, \
    régulation thermique
    technique; GTB; GTC, GTB/GTC, gestion technique du bâtiment, gestion technique centralisée, \
    building management systems, BMS controls, BMS systems, building automation
    technique; RGE; Qualibat, QualiPAC, QualiPV, Qualibois, label RGE, qualification RGE, Qualifelec
    technique; Solaire thermique; solar thermal, chauffe-eau solaire, CESI, panneaux solaires thermiques
    technique; Traitement d’eau domestique; adoucisseurs, water softeners, pose d’adoucisseurs
    technique; Étude thermique; bilan thermique, calcul de déperditions, déperditions thermiques, \
    heat loss calculations, heat load calculations, calculs thermiques, thermique du bâtiment
    technique; Désamiantage; amiante SS4, sous-section 4, sous-section 3, asbestos removal, retrait d’amiante, \
    asbestos awareness, amiante
    technique; Piscines; pools and spas, pool maintenance, construction de piscines, entretien de piscines, \
    pose de piscines, swimming pool maintenance
    technique; Arrosage automatique; arrosage intégré, irrigation systems, sprinkler systems, systèmes d’arrosage
    technique; Maçonnerie paysagère; murets, dry stone walling, murs en pierre sèche, pierre sèche, retaining walls, \
    murs de soutènement, pose de bordures, pose de pavés, pavage, dallage, paving, block paving, hardscaping, \
    hard landscaping, terrasses bois, terrasses en bois, pose de terrasses, decking
    technique; Travaux de fondation; semelles filantes, footings, soubassement, fouilles de fondation, \
    concrete foundations, piling
    technique; Chapes; chape liquide, coulage de chapes, screeding, floor screeding, ragréage, screed
    technique; Ouvertures de murs; ouvertures dans murs porteurs, pose de linteaux, reprise en sous-œuvre, linteaux, \
    structural openings, percement de murs, carottage béton, lintels
    technique; Démolition; travaux de démolition, curage de bâtiments, strip out, soft strip, dépose de cloisons, \
    déconstruction
    technique; ITE; isolation thermique par l’extérieur, isolation par l’extérieur, external wall insulation, \
    isolation extérieure
    technique; Ossature bois; construction ossature bois, maisons ossature bois, timber frame, \
    timber frame construction, construction bois, bardage bois, murs ossature bois
    technique; Bardage; pose de bardage, cladding, siding, siding installation, bac acier, bacs acier, \
    pose de bacs acier, charpente métallique, structural steel, steel erection, structural steelwork
    technique; Gouttières; gutters, gutter installation, pose de gouttières, guttering, soffits and fascias, fascias, \
    gutter cleaning
    technique; Menuiserie aluminium; menuiserie alu, menuiserie PVC, menuiserie aluminium et PVC, aluminium joinery, \
    UPVC windows, murs rideaux, curtain walling, pose de vérandas, mur rideau, fabrication de fenêtres
    technique; Portails et portes de garage; portes de garage, portes automatiques, portes sectionnelles, \
    garage doors, automatismes de portail, portail automatique, automatic doors, automatic gates, \
    motorisation de portails, fermetures du bâtiment
    technique; Vitrerie; pose de vitrages, miroiterie, remplacement de vitrages, vitrages, glass cutting, \
    découpe de verre, glazing installation, taille du verre
    technique; Fabrication et pose d’escaliers; fabrication d’escaliers, pose d’escaliers, staircases, \
    stair building, staircase installation, escaliers bois, stairs installation
    technique; Assemblages bois; tenon mortaise, tenons et mortaises, wood joints, dovetail joints, \
    mortise and tenon, queues d’aronde, assemblages traditionnels, timber joints
    technique; Vernissage; vernis, varnishing, vernis au tampon, laquage, wood finishing, lasure, lacquering, \
    finition du bois, wood staining, vernis et lasures
    technique; Scierie; sawmill, sciage, séchage du bois, timber grading, affûtage, affûtage de lames, sharpening, \
    débit de grumes, blade sharpening
    technique; Préparation des supports; préparation de surfaces, surface preparation, lessivage, rebouchage, \
    filling and sanding, décapage, décapage de peinture, préparation de murs, paint stripping, prep work painting, \
    rebouchage et ponçage, enduits de rebouchage, enduits de lissage, ratissage
    technique; Effets décoratifs; enduits décoratifs, patines, stuc, béton ciré, peinture à effets, faux bois, \
    faux marbre, faux finishes, decorative finishes, tadelakt, lime wash, specialist finishes
    technique; Second œuvre; tous corps d’état, petits travaux, menus travaux, handyman work, \
    petits travaux de bricolage, bricolage, handyman services, general building work, multi-trade, \
    travaux de second œuvre, fit-out, corps d’état secondaires, minor repairs, petites réparations, \
    travaux d’entretien courant, home repairs, building repairs, petit bricolage
    technique; Maintenance des bâtiments; entretien des bâtiments, building maintenance, facilities maintenance, \
    maintenance tous corps d’état, maintenance multitechnique, maintenance multi-technique, maintenance immobilière, \
    property repairs, planned maintenance of buildings, facility maintenance
    technique; Conduite d’engins de chantier; engins de chantier, pelle mécanique, mini-pelle, minipelle, pelleteuse, \
    excavators, excavator operation, mini excavator, bulldozer, chargeuse, compacteur, heavy equipment operation, \
    plant operation, backhoe, bouteur, tractopelle, dumper, CPCS, R482, R372, niveleuse, pelle à pneus, skid steer, \
    skid loader, loaders and excavators, heavy machinery, NPORS, 360 excavator, telehandler, chariot télescopique, \
    télescopique, finisseur, roller driving, tombereau, front-end loader, operating heavy equipment
    technique; Conduite de grue; grue à tour, grue mobile, crane operation, tower crane, grues, R487, R483, \
    mobile crane, grue à montage rapide, pont roulant, overhead crane, R484, palan
    technique; Levage; élingage, lifting operations, élingues, rigging, slinging, slinger signaller, \
    opérations de levage, levage de charges, hoisting, élinguage, grutage, lifting plans, \
    manutention de charges lourdes, chef de manœuvre, rigging and slinging
    technique; Planning de travaux; planning de chantier, planification des travaux, planning d’exécution, \
    construction scheduling, programme of works, construction programme, planification de chantier
    technique; Installation de chantier; plan d’installation de chantier, site setup, balisage de chantier, \
    signalisation de chantier, implantation de chantier, base vie, signalisation temporaire, traffic management, \
    sécurisation de chantier, nettoyage de chantier, site clearance
    technique; Sécurité sur chantier; sécurité de chantier, CSPS, plan de prévention, site safety, \
    construction safety, RAMS, method statements, toolbox talks, SMSTS, SSSTS, OSHA 10, OSHA 30, coordination SPS, \
    quart d’heure sécurité, safety briefings, causeries sécurité, risk assessments and method statements, \
    job safety analysis, permit to work, permis de feu, OSHA, OSHA regulations, OSHA standards, OSHA compliance, \
    règles de sécurité chantier, visites de sécurité, safety audits, DICT, AIPR, déclarations DICT
    technique; Étude de prix; déboursé sec, cost estimating, cost estimation, estimating, chiffrer les travaux, \
    estimation des coûts, DQE, estimatifs, chiffrage de projets, chiffrage de devis, devis quantitatif estimatif, \
    interim valuations, cost estimates, devis estimatifs, bordereaux de prix, job estimates
    technique; Assainissement; réseaux d’assainissement, assainissement individuel, assainissement non collectif, \
    sewer installation, septic tanks, réseaux humides, réseaux secs, adduction d’eau potable, pose de réseaux, \
    pose de tuyaux, canalisateur, pose de regards, sewer lines, eau potable, réseaux d’eau potable, \
    wastewater systems, stormwater, stormwater management, réseaux d’eau, drinking water networks, water mains, \
    stations de relevage, SPANC, distribution d’eau potable, station d’épuration, wastewater treatment, \
    épuration des eaux, traitement des eaux, traitement des eaux usées, water distribution
    technique; Géotechnique; études de sol, geotechnical engineering, mécanique des sols, soil mechanics, \
    ground investigation, sondages géotechniques, essais pressiométriques, essais de sol, soil testing, \
    essais Proctor, essai à la plaque, forage, drilling rigs, drilling, géophysique, reconnaissance des sols, \
    site investigation, borehole logging, boreholes, pénétromètre, geotechnical investigations, carottage, \
    injection de sols, micropieux, soutènement, essais de laboratoire géotechnique
    technique; Contrôle des bétons; essais béton, slump test, formulation de béton, centrale à béton, \
    concrete testing, éprouvettes béton, essais sur bétons, granulats, béton prêt à l’emploi, mix design
    technique; Éléments finis; calcul par éléments finis, finite element analysis, FEA, ANSYS, Abaqus, Nastran, \
    simulation numérique, finite element, calculs éléments finis, HyperMesh, méthode des éléments finis, \
    stress analysis, Patran, FEM
    technique; MS Project construction; Procore, Asta Powerproject, PlanGrid, Bluebeam, Bluebeam Revu, Finalcad, \
    Buildertrend, Fieldwire, Kizeo, CoConstruct
    technique; Logiciels de devis bâtiment; Batigest, ProGBat, Batappli, Obat, Xactimate, \
    Candy construction software, Spigao, Attic+, Multidevis
    technique; Rendu 3D architectural; architectural visualisation, architectural rendering, rendering 3D, \
    architectural visualization
    technique; Fluids et CVC logiciels; Pleiades, Perrenoud, ClimaWin, DesignBuilder, EnergyPlus, IES VE, MagiCAD, \
    Stabicad, Carrier HAP, Pléiades Comfie
    technique; Expertise bâtiment; condition surveys, état des lieux technique, pathologie du bâtiment, \
    building pathology, building inspections, home inspections, structural surveys, traitement de l’humidité, \
    remontées capillaires, diagnostic du bâti, diagnostic technique bâtiment, dilapidations, party wall, \
    traitement des bois, diagnostics techniques
    technique; Embrayage; clutch replacement, remplacement d’embrayage
    technique; Distribution moteur; courroie de distribution, timing belt, kits de distribution, kit de distribution, \
    timing belt replacement, cambelts, timing chains
    technique; Réparation de moteurs; moteurs thermiques, engine repair, engine rebuild, engine overhaul, \
    réfection moteur, joint de culasse, head gasket, diesel engines, moteurs diesel, culasse, motorisation diesel, \
    injection diesel, systèmes d’injection, fuel injection, small engines, small engine repair, turbos, \
    moteurs essence et diesel, gasoline engines, engine replacement, révision moteur, diesel engine repair, \
    petrol and diesel engines
    technique; Boîtes de vitesses; gearbox, gearboxes, transmission repair, gearbox overhaul, \
    transmissions mécaniques, drivetrain, transmission rebuild, boîtes automatiques, gearbox repair, \
    transmission systems
    technique; Montage de pneus; montage de pneumatiques, tyre fitting, tire rotation, tire mounting, tire changes, \
    équilibrage de roues, pneus, wheel balancing, tyres, tire repair, tyre changing, tires, changement de pneus, \
    montage équilibrage, tyre repairs, puncture repair, tire installation, remplacement de pneus, tire balancing
    technique; Géométrie et trains roulants; trains roulants, wheel alignment, parallélisme, géométrie des trains, \
    suspension and steering, amortisseurs, steering and suspension, liaison au sol, four-wheel alignment, \
    shock absorbers, direction et suspension, suspension systems, réglage de géométrie, réglage du parallélisme
    technique; Échappement; exhausts, exhaust systems, lignes d’échappement, FAP, filtre à particules, DPF, \
    emissions testing, vanne EGR, exhaust repair
    technique; Électricité automobile; auto electrics, électricité auto, automotive electrical, vehicle electrics, \
    batteries et alternateurs, alternateurs, démarreurs, électronique automobile, electrical systems diagnosis, \
    automotive electronics, electronic control units, vehicle electronics, electronique embarquée, auto electrical, \
    faisceaux électriques, electrical harness, cable harness, wire harness, harness assembly
    technique; Véhicules électriques et hybrides; véhicules hybrides, véhicules électriques, hybrid cars, \
    hybrid vehicles, electric vehicles, EV maintenance, habilitation véhicules électriques, B2VL, BCL, \
    hybrid and electric vehicles, B0L, voitures électriques, voitures hybrides, habilitation B2VL, \
    hybrides et électriques, EV repair
    technique; Contrôle technique; MOT testing, MOT tests, MOT tester, multi-point inspections, \
    préparation au contrôle technique, safety inspections vehicles, state inspection, DOT inspections, \
    pre-MOT checks, pre-purchase inspection
    technique; Climatisation automobile; recharge de climatisation, vehicle air conditioning, clim auto, \
    automotive air conditioning, air con recharge, AC recharge, climatisation véhicule
    technique; Poids lourds mécanique; véhicules industriels, mécanique poids lourds, heavy vehicles, \
    HGV maintenance, truck repair, heavy duty vehicles, maintenance poids lourds, mécanique PL, diesel mechanics, \
    diesel repair, entretien de poids lourds, bus maintenance, heavy duty trucks, heavy trucks, fleet maintenance, \
    véhicules lourds, maintenance de flotte, heavy duty repair
    technique; Mécanique agricole; machinisme agricole, maintenance de matériel agricole, \
    réparation de matériel agricole, agricultural machinery, matériel agricole, entretien du matériel agricole, \
    farm machinery maintenance, entretien du matériel, maintenance d’engins, engins de TP, matériels de chantier, \
    heavy equipment repair, plant maintenance, maintenance d’engins de chantier, motoculture, farm equipment, \
    maintenance du matériel, farm machinery, entretien des engins, machinerie agricole, \
    entretien des machines agricoles, equipment repair
    technique; Mécanique moto; réparation de motos, mécanique cycles, réparation de cycles, réparation de vélos, \
    bike repair, bicycle repair, motorcycle repair, entretien de vélos, cycle mechanics, bike maintenance, \
    bicycle maintenance, mécanique vélo, bike servicing, wheel building, dévoilage de roues, motorcycles, \
    motos et scooters, vélos électriques, montage de vélos, réparation de scooters
    technique; Peinture automobile; peinture carrosserie, car painting, vehicle painting, spray booth, \
    cabine de peinture, marouflage, vehicle spraying, masquage, peinture au pistolet, raccords de peinture, \
    spray gun, pistolage, pulvérisation au pistolet, colour matching, peinture pistolet, automotive paint, \
    color matching
    technique; Préparation esthétique automobile; lavage de véhicules, préparation de véhicules, valeting, \
    car valeting, auto detailing, car detailing, préparation esthétique, polishing cars, nettoyage de véhicules, \
    car wash, polissage, lustrage, vehicle cleaning, nettoyage intérieur de véhicules, car washing, polishing, \
    lavage auto, detailing automobile, nettoyage intérieur et extérieur, lavage automobile
    technique; Pare-brise; remplacement de pare-brise, windscreen replacement, vitrage automobile, \
    windshield replacement, windscreens, réparation d’impacts, windscreen repair, vitrage auto
    technique; Chiffrage et ordres de réparation; ordres de réparation, réception atelier, job cards, repair orders, \
    réception après-vente, réception véhicules, repair estimates, estimation de réparations, \
    réception client atelier, expertise automobile, BCA expertise, Alfa expert, Darva, Audatex, OR atelier, Winmotor, \
    Kerridge, Autodata, CDK Global, Mitchell 1, Alldata, Mitchell estimating, restitution du véhicule, \
    DMS automobile, CCC ONE, devis réparation, vehicle health checks
    technique; Maintenance aéronautique; aircraft maintenance, Part 145, Part 66, EASA, EASA Part 145, \
    maintenance avion, structure aéronautique, ajustage aéronautique, assemblage aéronautique, rivetage, riveting, \
    aerospace assembly, étanchéité aéronautique, aircraft structures, avionics, avionique, aircraft inspection, \
    montage aéronautique, aéronautique assemblage, sertissage rivets, FAA regulations, airframe and powerplant, \
    turboréacteurs, trains d’atterrissage, EN 9100, AS9100, A&P license, aircraft assembly, aircraft engines
    technique; Maintenance ferroviaire; maintenance des voies, pose de voies, railway maintenance, rolling stock, \
    matériel roulant, voie ferrée, caténaires, track maintenance, maintenance voie ferrée, matériel ferroviaire
    technique; Construction navale; réparation navale, shipbuilding, marine engineering, marine engines, \
    stratification polyester, moulage polyester, entretien de bateaux, accastillage, boat repair, boatbuilding, \
    résine polyester, boat building, mécanique navale, moteurs marins, gréement, moteurs hors-bord, outboard engines, \
    mécanique marine, gelcoat, fibreglass, hivernage de bateaux, fiberglass, boat maintenance
    technique; Ascenseurs; maintenance d’ascenseurs, elevator maintenance, lift maintenance, monte-charge, \
    dépannage d’ascenseurs, escaliers mécaniques, elevators, modernisation d’ascenseurs, elevator repair
    technique; Électroménager; réparation d’électroménager, appliance repair, dépannage électroménager, \
    appliance installation, installation d’électroménager, white goods repair, gros électroménager, \
    petit électroménager, appareils électroménagers, réparation d’appareils, household appliances, \
    mise en service d’électroménager
    technique; Analyse vibratoire; vibration analysis, thermographie infrarouge, thermographie, thermal imaging, \
    alignement laser, lignage, alignement de moteurs, laser alignment, shaft alignment, infrared thermography, \
    lignage laser, equilibrage dynamique, alignement d’arbres, alignement laser des arbres, oil analysis
    technique; Roulements et transmissions; roulements, bearing replacement, réducteurs, courroies et chaînes, \
    remplacement de roulements, conveyor systems, courroies, changement de roulements, motoréducteurs
    technique; Pompes et compresseurs; compresseurs, compressors, pompes centrifuges, pumps and motors, \
    pump maintenance, air comprimé, compressed air, vannes industrielles, pompes et vannes, pumps and valves, \
    water pumps, garnitures mécaniques, valves and pumps, compresseurs d’air, turbines à gaz, gas turbines, \
    réparation de pompes, steam turbines, pump repair
    technique; Lubrification; graissage, lubricating machines, lubrication, greasing, vidange graissage, \
    graissage des machines, lubricated
    technique; Chaudières industrielles; boiler operation, production de vapeur, vapeur industrielle, steam boilers, \
    réseaux de chaleur, chaufferie, steam systems, district heating, conduite de chaufferie, \
    équipements sous pression, pressure equipment, pressure vessels, cogénération, utilités industrielles, \
    conduite de chaudière, chaudières vapeur, DESP, boiler rooms, sous-stations, installations thermiques, \
    échangeurs thermiques, heat exchangers, tours aéroréfrigérantes, cooling towers
    technique; Ordres d’intervention; bons d’intervention, rapports d’intervention, comptes rendus d’intervention, \
    fiches d’intervention, rédaction de rapports d’intervention, maintenance logs, service reports, \
    maintenance reports, bon d’intervention, service records
    technique; Normes de soudage; DMOS, QMOS, licences de soudage, qualification soudage, qualifications soudeur, \
    ISO 9606, EN ISO 9606, ASME IX, AWS D1.1, coded welding, welding codes, EN 1090, WPS, weld inspection, \
    contrôle des soudures, welding symbols, ISO 3834, ASME Section IX, AWS certification, cahier de soudage, \
    welding procedures, 6G welding, 3G welding, CODAP, ASME, weld testing, weld quality
    technique; Contrôle non destructif; CND, NDT, ressuage, magnétoscopie, radiographie industrielle, \
    ultrasons industriels, ultrasonic testing, dye penetrant, COFREND, non-destructive testing, \
    magnetic particle inspection, contrôle par ultrasons, courants de Foucault, radiographic testing, eddy current, \
    contrôle ultrasons, liquid penetrant, dye penetrant testing
    technique; Oxycoupage; découpe plasma, plasma cutting, chalumeau, oxy-coupage, coupage plasma, flame cutting, \
    oxy-fuel cutting, torch cutting, plasma cutter, découpe au chalumeau, oxy-acetylene cutting, oxyfuel cutting, \
    coupage oxygaz, gougeage
    technique; Meulage; grinding, ébarbage, ébavurage, meuleuse, angle grinder, deburring, ébavurer, meuler, \
    meulage et ébavurage, fettling, meulage et ponçage, ponceuse
    technique; Serrures; ouverture de portes, pose de serrures, changement de serrures, locksmithing, \
    reproduction de clés, key cutting, lock repairs, lock installation, lock fitting, serrurerie dépannage, \
    lock changes, rekeying, blindage de portes, lock picking
    technique; Outils coupants; cutting tools, choix des outils, changement d’outils, montage d’outils, tool changes, \
    outillages, porte-outils, cutting tool selection, feeds and speeds, speeds and feeds, tool setting, \
    conditions de coupe, jigs and fixtures, jigs, tool changeovers, réglage d’outils, correcteurs d’outils, \
    tool offsets, usure des outils, tool and die, die making, toolmaking, tool making, tool wear
    technique; Moules et outillage; moulistes, ajustage moule, mould making, mold making, outillage de presse, \
    maintenance de moules, mould maintenance, conception de moules, changement de moules, montage de moules, \
    mould design, mold design, mold changes, mould changes, mold maintenance
    technique; Fonderie; foundry, moulage sable, coulée, fonte de métaux, sand casting, die casting, \
    moulage en fonderie, investment casting, noyautage, metal casting, coulée continue, cire perdue, \
    lost wax casting, fusion des métaux, fonderie aluminium, moulage cire perdue
    technique; Traitement thermique; heat treatment, trempe, revenu et trempe, heat treating, trempe et revenu, \
    annealing, cémentation, nitruration, recuit
    technique; Traitement de surface; surface treatment, galvanisation, anodisation, anodizing, electroplating, \
    chromage, thermolaquage, powder coating, sablage, grenaillage, sandblasting, shot blasting, métallisation, \
    zingage, peinture industrielle, peinture liquide, peinture poudre, poudrage, industrial painting, peinture époxy, \
    galvanoplastie, sand blasting, anodising, peinture thermolaquée, polissage de surface, plating metal, \
    peinture liquide et poudre, blasting, abrasive blasting, grit blasting, nickelage, galvanizing, media blasting, \
    pre-treatment surface, industrial coatings, protective coatings, surface finishing, corrosion protection, \
    corrosion, polissage inox
    technique; Métallurgie; metallurgy, sidérurgie, acier inoxydable, stainless steel, alliages, laminage, \
    acier et inox, science des matériaux, materials science, matériaux métalliques, steelmaking, \
    matériaux composites, acier inox aluminium, steel and aluminium, tréfilage, metallography, métallographie, \
    materials engineering, caractérisation de matériaux, materials characterisation, materials characterization, \
    essais mécaniques, mechanical testing, essais de traction, tensile testing, materials testing, essais matériaux, \
    hardness testing, dureté
    technique; Matériaux composites mise en œuvre; drapage, composite layup, composite materials, infusion de résine, \
    moulage au contact, autoclave composite, fibre de carbone, carbon fibre, carbon fiber, layup, pré-imprégnés, \
    RTM composites, fibre de verre, moulage composite, stratifiés composites, drapage composite
    technique; Instrumentation; capteurs, instrumentation industrielle, sensors, control and instrumentation, E&I, \
    instrumentation and control, instrumentation et régulation, mesure et régulation, actionneurs, \
    capteurs et actionneurs, boucles de régulation, régulation industrielle, transmitters, process control, \
    control systems, systèmes de contrôle, PID control, DCS, régulation PID, contrôle de procédés, \
    distributed control systems, sensors and actuators, process instrumentation, electrical and instrumentation, \
    multimètre, multimeters, oscilloscope, appareils de mesure électrique, régulation de procédés, \
    control engineering, signal processing hardware, instrumentation technique
    technique; Mise en œuvre de composites
    technique; Assemblage électronique; cartes électroniques, montage de cartes, PCB assembly, PCB, \
    circuits imprimés, CMS et traversants, SMT, surface mount, composants électroniques, IPC-A-610, \
    electronic assembly, IPC 610, conception de cartes électroniques, routage de cartes, PCB design, Altium, \
    Altium Designer, KiCad, OrCAD, brasage de composants, circuit design, electronic components, \
    report de composants, électronique de puissance, power electronics, test de cartes, réparation de cartes, \
    printed circuit boards, through-hole, circuit boards, LTspice, Eagle PCB, électronique analogique, \
    analog electronics, électronique numérique, digital electronics, IPC J-STD-001, Proteus ISIS, PSpice
    technique; Suivi de production; fiches de production, fiches suiveuses, saisie des données de production, \
    production records, batch records, dossiers de lot, ordres de fabrication, work instructions, \
    gammes de fabrication, cadences de production, respect des cadences, production targets, \
    taux de rendement synthétique, OEE, overall equipment effectiveness, indicateurs de production, \
    objectifs de production, suivi des indicateurs de production, rendement de production, production reports, \
    MES industriel, manufacturing execution system, dossier de fabrication, production logs, cycle times, \
    temps de cycle, production data, fiches de suivi, suivi des ordres de fabrication, production quotas
    technique; Méthodes industrielles; industrialisation, ingénierie des méthodes, manufacturing engineering, \
    process engineering, études de temps, chronométrage, time studies, étude de postes, ergonomie des postes, \
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
    conception de systèmes mécaniques, dimensionnement mécanique, cinématique, calculs mécaniques, \
    design for manufacturing, special purpose machines, conception et dimensionnement, rétro-ingénierie, \
    reverse engineering, dimensionnement de pièces, conception de prototypes, design for assembly, DFMA, \
    prototype design, fabrication de prototypes
    technique; Gestion des nomenclatures et PLM; PLM, Windchill, Teamcenter, ENOVIA, SmarTeam, SolidWorks PDM, \
    engineering change, engineering change orders, gestion de configuration produit
    technique; Essais et tests; bancs d’essai, essais fonctionnels, test benches, tests fonctionnels produit, \
    campagnes d’essais, essais de validation, bancs de test, test bench, test rigs, plans d’essais, essais en vol, \
    essais vibratoires, environmental testing, essais d’endurance, load testing hardware, rapports d’essais, \
    protocoles d’essais, compatibilité électromagnétique, EMC testing, essais sur banc, test protocols, \
    protocoles de test, procédures d’essais, réalisation d’essais, acquisition de données, data acquisition, \
    factory acceptance testing, factory acceptance tests, FAT SAT, site acceptance testing, NI LabVIEW
    """
}
