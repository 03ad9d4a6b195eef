extension LexiconTable {
  /// Design, media, arts and architecture.
  static let creation = """
    création; Photoshop; Adobe Photoshop, Adobe Photoshop CC, Camera Raw, détourage, détourage d’images, \
    Photoshop Elements, photomontage, photo compositing, clipping paths
    création^; Illustrator; Adobe Illustrator
    création; InDesign; Adobe InDesign, In Design, InCopy
    création; Suite Adobe; Adobe Creative Suite, Creative Cloud, Adobe CC, Adobe Suite, Adobe CS6, pack Adobe, \
    Adobe Creative Cloud, logiciels Adobe, Adobe Bridge, Adobe software, Adobe suite CC
    création; GIMP; Inkscape
    création; Affinity Designer; Affinity Photo, Affinity Publisher
    création; Figma
    création?; Sketch; Sketch App
    création; Adobe XD
    création; Canva
    création; Procreate
    création; CorelDRAW; Corel Draw
    création; QuarkXPress; Quark XPress
    création; Lightroom; Adobe Lightroom
    création; Premiere Pro; Adobe Premiere
    création; Final Cut; Final Cut Pro, FCPX, iMovie, Sony Vegas, Adobe Rush, Kdenlive
    création; DaVinci Resolve; Avid Media Composer, DaVinci, Avid, Media Composer
    création; Montage vidéo; video editing, montage audiovisuel, film editing, montage de films, montage image, \
    montage de reportages, video montage, editing videos, edited videos, vidéos montées, dérushage, derush, \
    post-production vidéo, video post-production, montage et réalisation, création de vidéos, edited footage, \
    editing footage
    création; After Effects; Adobe After Effects, Mocha Pro, Nuke compositing
    création; Motion design; motion graphics, vidéos animées, animated videos, habillage graphique, habillage vidéo, \
    animation graphique, kinetic typography
    création; Animation 2D; 2D animation, dessin animé, Toon Boom, Toon Boom Harmony, TVPaint, stop motion, \
    Adobe Animate, film d’animation, character animation, cel animation, frame-by-frame animation
    création; Animation 3D; 3D animation, rigging 3D, skinning 3D, keyframe animation, motion capture, \
    character rigging, mocap, animation de personnages
    création; Modélisation 3D; 3D modelling, 3D modeling, 3D models, modeling 3D, hard surface modelling, \
    character modelling, visualisation 3D, 3D visualisation, 3D visualization, infographie 3D, sculpture numérique, \
    digital sculpting, modèles 3D, maquettes 3D, images de synthèse, CGI, rendus 3D, 3D renders, 3D rendering, \
    perspectives 3D, imagerie 3D, environnements 3D, texturing, UV mapping, modélisation en 3D, vues 3D, \
    photorealistic renders, photoréalistes
    création; Blender; Cinema 4D, 3ds Max, Maya 3D, Autodesk Maya, ZBrush, Rhino 3D, Rhinoceros 3D, Houdini, \
    Substance Painter, Cinema4D, 3D Studio Max, Marvelous Designer, Rhinoceros
    création*; Photographie; photography, prise de vue, portrait photography, wedding photography, \
    product photography, photographie de produits, shooting photo, photo shoots, reportage photo, packshot, \
    photos de mariage, reportages photographiques, photographie numérique, digital photography, prise de photos, \
    event photography, photographie événementielle, photoshoots, photo de produits, studio photography, \
    taking photographs, photo culinaire, food photography, photographie de studio, photographie argentique, \
    prises de vues, photographed events
    création; Retouche photo; photo retouching, retouche d’images, photo editing, image retouching, image editing, \
    retouche numérique, photo manipulation, retouching photos, retouche photographique, colorimétrie, editing photos, \
    edited photos, traitement photo
    création; Étalonnage; color grading, colour grading, étalonnage vidéo, étalonnage colorimétrique, \
    colour correction, color correction
    création; Prise de son; sound recording, enregistrement sonore, sound capture, location sound, perchage, \
    enregistrement audio, audio recording, studio recording, enregistrement en studio, recording sessions, \
    enregistrement de voix, field recording, recording studio
    création*; Mixage; sound mixing, mixage audio, mastering, audio mixing, mixage son, mix audio, \
    mixage et mastering, music mixing
    création; Montage son; sound editing, sound design, bruitage, audio editing, post-production audio, \
    sound post-production, montage audio, conception sonore, doublage son, ADR recording, Foley, création sonore, \
    audio post-production, habillage sonore
    création; Pro Tools; Ableton, Logic Pro, Cubase, FL Studio, Ableton Live, Reaper DAW, GarageBand, Nuendo, \
    Adobe Audition, Audacity, Logic Pro X, ProTools, Studio One PreSonus
    création; Sonorisation; live sound, sound reinforcement, sonorisation de concerts, PA systems, \
    systèmes de sonorisation, régie son, sound engineering, console son, installation son, sonorisation d’événements, \
    sound systems, mixing console, mixing desk, calage système, FOH, balances son, audio engineering, \
    ingénierie du son, systèmes de diffusion, sound checks, retours scène, soundchecks
    création; Éclairage scénique; stage lighting, régie lumière, lighting design, lumières de spectacle, \
    console lumière, GrandMA, DMX, lighting rig, montage lumière, éclairage de scène, pupitre lumière, \
    conception lumière, plan de feu, plans de feux, theatre lighting, éclairage de spectacle, lighting operation, \
    création lumière, projecteurs lumière, stage lights
    création*; Régie; stage management, régie générale, régie technique, régie de spectacle, régie plateau, \
    régie vidéo, régie d’événements, show calling, gestion de plateau, stage managing, mapping vidéo, video mapping, \
    Resolume, Millumin, MadMapper, projection mapping, vidéoprojection
    création*; Réalisation; film directing, réalisation vidéo, réalisation audiovisuelle, réalisation de films, \
    réalisation de courts métrages, réalisation de documentaires, documentary filmmaking, filmmaking, court-métrage, \
    film-making, réalisation de clips, short films, video direction, clips vidéo, réalisation de reportages, \
    documentary film, music videos, réalisation multicaméra
    création*; Cadrage; camera operation, camera work, camera operating, steadicam, cinematography, \
    direction de la photographie, caméras numériques, cadre caméra, maniement de caméra, gimbal
    création; Écriture de scénarios; screenwriting, écriture scénaristique, scriptwriting, screenplays, \
    rédaction de scénarios, script writing, écriture dramatique, playwriting, dialogues de film, scénarisation
    création; Storyboard; storyboarding, story-board, scénarimage, animatique, animatic, storyboards animés
    création; Production audiovisuelle; video production, film production, préparation de tournage, \
    location scouting, plan de tournage, shooting schedule, film shoots, film budgeting, \
    production cinématographique, production vidéo, production exécutive, television production, TV production, \
    broadcast production, call sheets, audiovisual production, feuilles de service tournage, production de films, \
    pre-production, budget de production
    création*; Podcast; podcasting, podcast production, création de podcasts, production de podcasts
    création; Design graphique; graphic design, graphisme, conception graphique, création de visuels, \
    conception de supports graphiques, infographie, visual design, conception de visuels, déclinaisons graphiques, \
    visuels publicitaires, infographics, création d’affiches, affiches et flyers, poster design, flyer design, \
    création de flyers, conception d’affiches, digital design, création de supports visuels, \
    création de supports graphiques, création d’affiches et flyers, brochure design, designing posters, \
    visuels pour les réseaux sociaux, social media graphics, PAO, publication assistée par ordinateur, \
    desktop publishing, logiciels de PAO, bannières web, web banners, designing flyers, designed posters, \
    designed flyers, design graphique web, banner ads, réalisation d’affiches, création d’infographies, \
    logiciels graphiques
    création; Identité visuelle; visual identity, création de logos, logo design, charte graphique, brand identity, \
    charte graphique et logo, corporate identity, brand guidelines, conception de logos, logos et chartes, \
    création de chartes graphiques, logotypes, branding design, visual identities, logo, refonte de logo, rebranding
    création; Mise en page; page layout, maquettage, maquette de presse, layout design, mise en page de brochures, \
    mise en page de magazines, editorial design, design éditorial, maquette de magazine, magazine layout, \
    book layout, maquettage de brochures, graphisme éditorial, mise en page de catalogues, book design, \
    conception de brochures, création de maquettes, conception éditoriale
    création; Typographie; typography, lettrage typographique, calligraphie, calligraphy, lettering, type design, \
    création de polices, Fontlab
    création; Chaîne graphique; print production, prépresse, prepress, préparation de fichiers pour l’impression, \
    suivi d’impression, print-ready files, fichiers d’impression, préparation pour impression, pre-press, pré-presse, \
    suivi de fabrication imprimeur, artworking, bon à tirer, BAT impression, press checks, CTP offset, \
    print-ready artwork, print artwork, pantone, CMJN, CMYK, épreuves couleur, fichiers pour l’impression, preflight
    création*; Impression; sérigraphie, screen printing, impression numérique, impression offset, offset printing, \
    digital printing, sérigraphie textile, flocage, large format printing, impression grand format, flexographie, \
    flexography, héliogravure, impression textile, presse numérique, presse offset, letterpress, linogravure, \
    marquage textile, adhésifs vinyle, printing press operation, flexo printing, heat press, textile printing, \
    gravure sur bois, lithographie, découpe vinyle, vinyl cutting, conduite de presse, typographie au plomb
    création; Direction artistique; art direction, creative direction, direction de création, conception-rédaction, \
    moodboard, planches de tendances, mood boards, planche d’ambiance, creative concepts, concepts créatifs, \
    campaign concepts, visual direction
    création; UX design; UX/UI, UI/UX, expérience utilisateur, user experience, parcours utilisateur, user journeys, \
    user flows, UX writing, service design, design de service, interaction design, design d’interaction, \
    architecture de l’information, information architecture, conception UX, user-centered design, \
    user-centred design, conception centrée utilisateur, UX strategy, customer journey maps, user experience design, \
    UX audit, audit UX, audit ergonomique, card sorting, user stories UX, heuristic evaluation, \
    evaluations heuristiques, tri de cartes, empathy maps, journey mapping
    création; UI design; interface design, design d’interface, webdesign, web design, user interface, \
    interfaces utilisateur, maquettes d’interface, conception d’interfaces, maquettes graphiques web, design web, \
    interfaces graphiques, user interface design, maquettes web, web mockups, maquettes de sites, interfaces web, \
    Adobe Dreamweaver, Dreamweaver, maquettes haute fidélité, website mockups, UI kits, maquettes Figma, mobile UI, \
    app design, ergonomie des interfaces
    création; Prototypage; prototyping, wireframes, wireframing, prototypes interactifs, mock-ups, mockups, zoning, \
    interactive prototypes, Axure, InVision, Balsamiq, prototypage rapide, rapid prototyping, clickable prototypes, \
    prototype Figma, low-fidelity, high-fidelity, Marvel App, prototypes cliquables, Zeplin, \
    réalisation de prototypes, building prototypes, prototypes, essais de prototypes, prototype testing, Fab Lab, \
    fablab, prototype builds, mise au point de prototypes
    création; Recherche utilisateur; user research, tests utilisateurs, usability testing, UX research, recherche UX, \
    entretiens utilisateurs, user interviews, tests d’utilisabilité, usability tests, Maze UX, eye tracking, \
    user testing, enquêtes utilisateurs, usability studies, retours utilisateurs
    création*; Ergonomie; ergonomics
    création; Accessibilité numérique; web accessibility, RGAA, WCAG, accessibilité web, WAI-ARIA, \
    digital accessibility, web accessible, accessible design, screen readers, ARIA accessibility, \
    accessibility audits, audit d’accessibilité, audits RGAA, facile à lire et à comprendre
    création; Design system; style guide, composants UI, component library, Storybook, UI components, \
    bibliothèque de composants, guides de style
    création; Design thinking; ateliers de co-conception, co-design, co-conception, design sprint, \
    ateliers d’idéation, idéation, ideation workshops, codesign
    création; Design de produit; product design, industrial design, design industriel, furniture design, \
    design de mobilier, création de mobilier, conception de mobilier, éco-conception, ecodesign, eco-design, \
    design d’objet, objets design
    création*; Illustration; drawing, digital illustration, illustration numérique, illustration jeunesse, \
    illustrations vectorielles, vector illustration, bande dessinée, comics drawing, digital painting, concept art, \
    character design, Clip Studio Paint, children’s book illustration, illustrations de livres, pixel art, \
    dessin vectoriel, vector graphics, croquis numériques, encrage, colorisation BD, dessin numérique, \
    digital drawing, tablette graphique, dessin de presse, drawing tablet, Krita, Wacom
    création*; Dessin; dessin d’art, dessin à main levée, freehand drawing, sketching, dessin d’observation, \
    life drawing, croquis, nature morte, dessin artistique, perspective à main levée, hand drawing, fusain, \
    pastel sec
    création; Peinture artistique; aquarelle, watercolour, watercolor, peinture à l’huile, oil painting, \
    peinture murale artistique, mural painting, fresques murales, painting techniques, trompe-l’œil, \
    acrylic painting, street art, peinture décorative, décors peints, murals
    création; Architecture d’intérieur; interior design, aménagement intérieur, space planning, agencement d’espaces, \
    interior architecture, conception d’espaces, aménagement de bureaux, office fit-out, plans d’agencement, \
    bathroom design, conception de salles de bains, interior layouts, retail design, conception de magasins, \
    rénovation d’intérieur, design d’espace, interior fit-out, agencement intérieur
    création*; Décoration; décoration d’intérieur, home staging, home design, choix des matériaux, choix de couleurs, \
    furniture selection, FF&E, planches matières, conseil en décoration, colour schemes, material boards, \
    décoration de vitrines, décoration d’événements, décoration florale, décoration de mariages, \
    décoration événementielle, interior styling, sélection de mobilier, interior decoration, interior decorating, \
    choix de mobilier, conseil déco, material selection, planches de matériaux, shopping list déco, event decoration, \
    Homebyme, wedding decoration, color schemes, soft furnishings
    création*; Scénographie; scenography, set design, scénographie d’exposition, exhibition design, \
    conception d’expositions, décors de théâtre, stage design, muséographie, museography, stand design, \
    décors de cinéma, montage d’expositions, exhibition installation, accrochage d’œuvres, hanging artworks, \
    accrochage d’expositions, art handling, installing exhibitions, production design, prop making, \
    accessoires de théâtre, fabrication d’accessoires, conception de décors, Installation d’expositions, soclage
    création*; Céramique; ceramics, poterie, pottery, tournage de poterie, émaillage céramique, faïencerie, \
    porcelaine, cuisson céramique, glazing ceramics, kiln firing, throwing pottery, wheel throwing, \
    tournage céramique, coulage de barbotine, slip casting, grès émaillé, raku, façonnage de l’argile, \
    hand building clay, engobes, travail de l’argile, hand-building
    création*; Bijouterie; jewellery making, joaillerie, jewelry making, sertissage de pierres, jewellery repair, \
    création de bijoux, réparation de bijoux, jewelry repair, stone setting, polissage de bijoux, gemmologie, \
    gemmology, orfèvrerie, silversmithing, goldsmithing, bijouterie fantaisie, jewellery design, \
    fabrication de bijoux, enfilage de perles, gemology, ring sizing, jewelry design, mise à taille, \
    silver soldering, montage de bijoux, diamond grading, bench jewellery, émaillage, enamelling, enameling, \
    fonte à cire perdue bijoux, Matrix CAD jewellery
    création*; Broderie; embroidery, broderie machine, broderie main, hand embroidery, machine embroidery, perlage, \
    dentelle, lacemaking, broderie d’art, Lunéville, beading, broderie numérique
    création*; Couture; sewing, retouches de vêtements, couture industrielle, piqueuse plate, surjeteuse, \
    machine à coudre, sewing machine, overlock, industrial sewing machines, ourlets, hemming, retoucherie, \
    alterations, garment alterations, clothing alterations, couture main, hand sewing, piquage, recouvreuse, \
    pose de fermetures éclair, montage de vêtements, garment construction, dressmaking, tailoring, couture flou, \
    assemblage de vêtements, bespoke tailoring, réparation de vêtements, mending, sewing repairs, \
    création de vêtements, garment making, confection de rideaux, curtain making, sewed, sewn garments, \
    confection textile, surpiquage, clothing repairs, couture d’ameublement, coudre, pose de boutons, dress fittings, \
    sewing garments, haute couture, repairing clothes, couture à la main, confection de vêtements, raccommodage
    création; Modélisme; patronage textile, pattern making, patternmaking
    création*; Stylisme; fashion design
    création*; Tapisserie; upholstery, tapisserie d’ameublement, tapisserie de sièges, garnissage, \
    réfection de sièges, réfection de fauteuils, cannage, sellerie, reupholstery, garnissage traditionnel, \
    sellerie automobile, rempaillage, capitonnage, garniture en crin, fauteuils anciens, upholstering, \
    garnissage de sièges, upholstery repairs, deep buttoning
    création*; Maroquinerie; leatherwork, travail du cuir, parage du cuir, couture sellier, point sellier, \
    leather goods, sellerie maroquinerie, leather working, leather work, montage maroquinerie, coupe du cuir, \
    teinture de tranches, cordonnerie, shoe repair, ressemelage, réparation de chaussures, shoemaking, tannage, \
    leather crafting, piquage maroquinerie, leather cutting, saddlery, ganterie, gainerie, leathercraft, \
    hand stitching, filetage et astiquage, refente du cuir, table maroquinerie, resoling, saddle stitching
    création; Art floral; floristry, composition florale
    création*; Musique; musicianship, pratique instrumentale, solfège, music theory, théorie musicale, \
    lecture de partitions, sight-reading, déchiffrage, reading music, harmonie musicale, music reading, \
    culture musicale
    création*; Chant; singing, technique vocale, chant lyrique, chant choral, vocal technique, opera singing, \
    choral singing, backing vocals, coaching vocal, vocal coaching, vocal performance
    création*; Théâtre; acting, jeu d’acteur, interprétation théâtrale, art dramatique, interprétation de rôles, \
    scene work, acting techniques, jeu face caméra, jeu scénique, stage acting, screen acting, jeu masqué, diction, \
    voice acting, commedia dell’arte
    création*; Danse; chorégraphie, choreography, danse contemporaine, contemporary dance, danse classique, \
    danse jazz, jazz dance, dance teaching, cours de danse, hip-hop danse, dance classes, danse hip-hop, \
    classical ballet, danse moderne, enseignement de la danse, danse de salon, ballroom dancing, tap dance, \
    breakdance, dance instruction, teaching dance, éveil à la danse, expression corporelle, leçons de danse, \
    dance lessons, barre au sol, teaching ballet, pédagogie de la danse
    création; Médiation culturelle; cultural mediation, visites guidées, guided tours
    création; Gestion de collections; collection management, museum collections
    création; Bibliothéconomie; librarianship, catalogage, cataloguing, cataloging
    création; Moteurs de rendu; V-Ray, Corona Render, Twinmotion, Enscape, Lumion, KeyShot, Artlantis, Arnold Render, \
    Octane Render, VRay, D5 Render
    création; Grasshopper; parametric design, conception paramétrique, modélisation paramétrique, Dynamo Revit, \
    computational design
    création; Effets spéciaux; visual effects, VFX, special effects, trucages numériques, compositing, rotoscoping, \
    rotoscopie, effets visuels, matte painting, green screen, fond vert, chroma key
    création; Éclairage photo; éclairage de studio, studio lighting, flash studio, lumière de studio, \
    mise en lumière, lighting setup
    création; Laboratoire argentique; développement argentique, tirage photo, darkroom, tirage argentique, \
    photo printing, tirages photographiques, film developing
    création; Captation vidéo; filming, videography, shooting vidéo, captation, captation de spectacles, \
    prise de vue vidéo, live streaming, livestreaming, OBS Studio, tournage de vidéos, filmed interviews, multicam, \
    captation audiovisuelle, captation d’événements, vMix, video shoots, video capture, camcorder operation
    création; Prise de vue par drone; pilotage de drone, drone piloting, drone photography, télépilotage de drones, \
    images aériennes, aerial photography, drone filming, prises de vue aériennes
    création; Montage de scène; montage et démontage de scène, stage setup, installation de scène, \
    machinerie de théâtre, montage de structures scéniques, stage rigging, machinerie scénique, load-in, \
    accroche et levage, get-in and get-out, montage de décors, set building, construction de décors, \
    set construction, fabrication de décors, montage de plateau, stagehand work, scenery building
    création; Voix off; voice-over, voiceover, dubbing, doublage de voix, enregistrement de voix off
    création; Droits d’auteur; rights clearance, cession de droits, SACEM, copyright law, royalties, droits voisins, \
    licensing rights, rights management
    création*; Reliure; bookbinding, façonnage imprimerie, brochage, massicot, dorure sur cuir, pelliculage, \
    finition d’impression, print finishing, spiral binding, massicotage, dos carré collé, guillotine cutting, \
    restauration de livres, book conservation, reliure d’art, couture de cahiers, reliure main, cartonnage, \
    papeterie artisanale, book repair, bespoke framing, paper conservation
    création; Arts plastiques; visual arts, arts visuels, fine arts, art workshops, ateliers d’arts plastiques, \
    arts and crafts workshops, installation artistique, fine art techniques
    création*; Sculpture; sculpting, sculpture sur bois, wood carving, moulage artistique, taille de pierre, \
    stone carving, sculpture sur pierre, clay modelling, modelage d’argile, stone cutting, pierre de taille, \
    stone restoration, moulage et sculpture, moulage silicone, fabrication d’instruments, instrument making, \
    taille douce gravure, guitar repair, moulage d’art, mould making art, vannerie, basketry, basket weaving, \
    willow weaving
    création*; Gravure; gravure artistique, eau-forte, engraving, printmaking, etching, gravure laser, taille-douce, \
    laser engraving
    création*; Architecture; conception architecturale, architectural design, projet architectural, \
    projets architecturaux, building design, conception de bâtiments, architectural projects, architectural drafting, \
    conception de logements, housing design, projets d’architecture, esquisses, avant-projets, \
    architecture bioclimatique, maison passive
    création; Permis de construire; planning applications, building permits, dossier de permis de construire, \
    dépôt de permis de construire, déclaration préalable de travaux, demandes de permis, planning permission, \
    dossiers de permis, autorisations d’urbanisme, déclarations préalables, building permit applications, \
    permit drawings, demandes de permis de construire, dépôt de permis, certificat d’urbanisme, building regs, \
    permits and inspections, code compliance
    création; Phases de projet architectural; APS APD, avant-projet sommaire, avant-projet définitif, \
    esquisse architecturale, feasibility studies, études de faisabilité, RIBA stages, loi MOP, ESQ APS, \
    schematic design, design development, concept design, feasibility study, faisabilité architecturale, \
    plan of work RIBA
    création; Dossier de consultation des entreprises; DCE, CCTP, rédaction de CCTP, DPGF, analyse des offres, \
    construction documents, tender documents, tender drawings, pièces écrites, descriptifs techniques, \
    NBS specification, dossier de consultation, specification writing, descriptif des travaux, \
    construction specifications, cahier des clauses techniques, CCTP et DPGF, building specifications, \
    technical specifications construction
    création; Maîtrise d’œuvre; direction de l’exécution des travaux, DET AOR, visa des plans, réception des travaux, \
    réunions de chantier, site meetings, levée de réserves, suivi d’exécution, comptes rendus de chantier, snagging, \
    construction administration, punch lists, maîtrise d’œuvre d’exécution, visites de chantier, \
    opérations préalables à la réception, réception des ouvrages, OPR, handover of works, PV de réception, \
    GPA garantie parfait achèvement, réception de chantier, snag lists, lever les réserves, \
    animation des réunions de chantier, site visits construction, AMO, MOEX, maîtrise d’œuvre de conception, \
    clerk of works, MOE/MOA travaux, ACT DET AOR
    création; Plans d’exécution; plans EXE, shop drawings, production de plans, élaboration de plans, \
    construction drawings, détails constructifs, carnet de détails, working drawings, dessin de plans, \
    réalisation de plans, plans techniques, floor plans, detail drawings, plans de coffrage, plans de ferraillage, \
    plans de détail, coupes et façades, plans et coupes, as-built drawings, plans de récolement, plans 2D, \
    drawing plans, plans d’aménagement, plans d’architecte, carnet de plans, plans d’atelier, mise à jour des plans, \
    plans de bâtiment, elevations and sections, plans d’ouvrages, dossiers d’exécution, as-built, \
    détails d’exécution, architectural plans, building plans
    création; Relevés de bâtiments; relevé de l’existant, measured surveys, relevés sur site, \
    état des lieux architectural, relevé d’état des lieux, building surveys, relevé architectural, relevés de cotes, \
    prise de cotes, site measurements, relevés et plans, site surveys, relevé de mesures, métrage intérieur, \
    prise de mesures sur chantier, relevés architecturaux
    création; Scan 3D; nuage de points, scanner 3D, laser scanning, point clouds, photogrammétrie, photogrammetry, \
    3D scanning, scan-to-BIM, lasergrammétrie, numérisation 3D, relevé 3D, lidar, laser scanner, relevé laser, \
    3D laser scanning, scanner laser, drone mapping, orthophotos, relevés par drone, Pix4D, Agisoft, Metashape, \
    drone surveys, UAV surveys, aerial survey
    création; Maquettes d’architecture; maquette d’étude, model making, maquettes physiques, physical models, \
    architectural models, modelmaking, maquettes en volume, maquette volume, scale models
    création; Réglementation du bâtiment; normes PMR, accessibilité PMR, normes ERP, réglementation incendie, \
    building regulations, building codes, sécurité incendie ERP, DTU, fire regulations, code de la construction, \
    code de l’urbanisme, réglementation ERP, accessibilité handicap bâtiment, réglementation PMR, CDM regulations, \
    règles d’urbanisme, building code compliance, normes DTU, règles de l’art, DTU et normes, normes du bâtiment, \
    normes de construction, normes en vigueur bâtiment, Eurocode 2, règles professionnelles bâtiment, \
    CE marking construction, accessibilité ERP, mise en accessibilité, accessibilité handicapés, \
    adaptation du logement PMR, ADA compliance, accessibilité du bâti
    création; Patrimoine bâti; restauration de monuments, monuments historiques, heritage conservation, \
    bâtiments anciens, built heritage, restauration du patrimoine, historic buildings, réhabilitation de bâtiments, \
    bâti ancien, building conservation, rénovation de bâtiments, réhabilitation de logements, historic preservation, \
    listed buildings, rénovation de logements, rénovation intérieure, travaux de rénovation, rénovation de maisons, \
    rénovation d’appartements, home renovation, house renovation, building refurbishment, home improvement, \
    remodeling, home remodeling, property renovation, property maintenance, travaux de réhabilitation, \
    rénovation tous corps d’état, rénovation complète, restauration de bâtiments anciens, heritage restoration, \
    lime mortar, enduits à la chaux
    création; Conception paysagère; landscape architecture, aménagement d’espaces publics, plan de plantation, \
    planting plans, garden design, conception de jardins, planting design, public realm
    création; Commissariat d’exposition; exhibition curation, curating, organisation d’expositions, \
    curated exhibitions, programmation d’expositions, expositions temporaires, temporary exhibitions
    création*; Costumes; costume design, création de costumes, habillage spectacle, costume making, \
    entretien des costumes, fabrication de costumes, réalisation de costumes, wardrobe management, \
    gestion des costumes, habillage de comédiens
    création; Maquillage artistique; special effects makeup, maquillage de scène, maquillage effets spéciaux, \
    SFX makeup, theatrical makeup, stage makeup, prosthetics makeup, face painting, body painting, \
    maquillage de théâtre, maquillage pour enfants, maquillage cinéma
    création; Game design; level design, narrative design, conception de jeux, gameplay, mécaniques de jeu, \
    game mechanics, équilibrage de jeu, game art, serious games, conception de niveaux, game balancing, \
    Game Design Document, concept de jeu, environment art, playtesting, playtests, tests de jeux, game testing, \
    worldbuilding, jeu sérieux, jeux sérieux
    création*; Édition; lecture de manuscrits, développement éditorial, editorial work, gestion éditoriale, ISBN, \
    coordination éditoriale, editorial coordination, édition numérique, e-book, ebooks, EPUB, édition jeunesse, \
    digital publishing, travail éditorial, manuscript evaluation, lecture critique, developmental editing, \
    magazine publishing, manuscript editing, editorial planning, sélection de manuscrits, direction d’ouvrage, \
    manuscript review, secrétariat d’édition, direction de collection
    création; Écriture créative; creative writing, écriture de romans, fiction writing, écriture de nouvelles, \
    ghostwriting, poetry writing, écriture littéraire, ateliers d’écriture, writing workshops, écriture de poésie, \
    poésie, écriture narrative, short stories, novel writing, scripted dialogues, écriture de chansons, \
    écriture de pièces, writing fiction
    création; Instruments de musique; pratique du piano, saxophone, batterie musique, clarinette, violoncelle, cello, \
    contrebasse, percussions, accordéon, flûte traversière, clarinet, ukulele, drumming
    création; Composition musicale; music composition, songwriting, orchestration, arrangements musicaux, \
    musique à l’image, composition de musique, film scoring, écriture musicale, music arrangement, composing music, \
    arrangement musical, song writing, MAO, musique assistée par ordinateur
    création; Production musicale; music production, beatmaking, réalisation musicale, album production, \
    production d’albums
    création; DJing; mix DJ, Serato, Traktor, Rekordbox, deejaying, DJ sets, Virtual DJ, platines DJ
    création*; Concerts; live performance, concert performance, performing live, récitals, solo performance, \
    musique de chambre, chamber music, orchestral performance, ensemble performance, orchestre symphonique, \
    symphony orchestra
    création; Direction de chœur; choir conducting, direction d’orchestre, conducting orchestras, \
    chef de chœur pratique, choir direction, direction de chorale, direction d’ensemble, direction musicale, \
    musical direction, orchestral conducting, choral conducting
    création; Enseignement musical; music teaching, cours de piano, cours de guitare, cours de musique, \
    cours de chant, piano lessons, guitar lessons, pédagogie musicale, singing lessons, music lessons, \
    enseignement de la musique, formation musicale, music education, enseignement du piano, \
    enseignement instrumental, teaching music, violin lessons, teaching piano, éducation musicale, \
    éducation artistique, enseignement artistique, enseignement des arts plastiques, \
    éducation artistique et culturelle
    création*; Improvisation; improvisation théâtrale, improvisation musicale, improv, théâtre d’improvisation
    création; Lutherie; accord de piano, piano tuning, instrument repair, réparation d’instruments, \
    facture instrumentale, accordage
    création; Mise en scène; theatre directing, stage direction, direction d’acteurs, directing actors, \
    stage directing, theater directing, direction de comédiens
    création; Arts du cirque; circus arts, jonglage, acrobatie, juggling, jonglerie, acrobatics, trapèze, échasses, \
    aerial silks, tissu aérien, fire performance
    création*; Marionnettes; puppetry, théâtre d’objets, puppet making
    création; Prestidigitation; magie close-up, sculpture de ballons, ventriloquie, mentalisme, close-up magic, \
    balloon modelling
    création; Production de spectacles; show production, diffusion de spectacles, theatre production, \
    organisation de concerts, booking d’artistes, artist booking, concert promotion, tour management, \
    régie de tournée, production de concerts, tour booking, music booking, concert production, \
    production spectacle vivant, touring productions
    création; Programmation culturelle; cultural programming, programmation artistique, programmation musicale, \
    arts programming, direction artistique de festival, festival programming, arts administration, \
    administration culturelle, cultural projects, projets culturels, conduite de projets culturels, \
    action culturelle, gestion de projets culturels, arts management, programmation de spectacles
    création; Spectacle vivant; performing arts, arts vivants, arts de la scène, live arts
    création; Contrats du spectacle; contrats de cession, contrats d’intermittents, GUSO, paie intermittents, \
    fiches techniques de spectacle, technical riders, rider technique, billetterie spectacle, \
    licence d’entrepreneur de spectacles
    création; Direction de casting; casting direction, audition management, organisation de castings, \
    recherche de figurants
    création; Continuité de tournage; script supervision, continuité cinématographique, continuity supervision
    création; Assistanat de réalisation; assistant directing, assistant réalisation, assistanat à la réalisation, \
    assistanat mise en scène
    création; Projection de films; film projection, DCP, projection numérique, digital cinema projection, \
    projection cinéma
    création; Matériel vidéo; caméras Sony, Canon EOS, Sony FX, Blackmagic, RED camera, DSLR, reflex numérique, \
    Sony Alpha, ARRI Alexa, appareil photo numérique reflex, appareil reflex, objectifs photo, DSLR cameras
    création; Diffusion en direct; streaming vidéo, stream en direct, live streams, diffusion live, Wirecast, \
    retransmission en direct, émissions en direct, live broadcasts
    création; Encodage vidéo; encodage, transcodage, video encoding, transcoding, DCP mastering, codecs vidéo, \
    Adobe Media Encoder
    création; Archives audiovisuelles; asset management photo, digital asset management, photothèque, \
    médiathèque d’images, iconographie, recherche iconographique, picture research, banque d’images, \
    gestion de photothèque, image library, image bank, indexation de photos, photo archive
    création*; Catalogues et brochures; brochures commerciales, création de brochures, création de plaquettes, \
    réalisation de plaquettes, leaflet design, conception de plaquettes, booklets, cartes de visite, \
    conception de dépliants, business cards, livrets graphiques, faire-part
    création; Création de contenus visuels; création de contenus vidéo, video content, visual content, \
    contenu visuel, contenu vidéo, contenus multimédias, multimedia content, contenus numériques, content production
    création; E-mailing graphique; gabarits d’emails, email templates, newsletter design, conception de newsletters, \
    gabarits web, mise en page de newsletters, email design
    création; Sémiologie; semiotics, analyse d’images, sémiotique
    création; Théorie des couleurs; colour theory, color theory, gestion de la couleur, colour management, \
    harmonies colorées, color management, harmonie des couleurs
    création; Maquillage numérique; Character Creator, MetaHuman, Daz Studio
    création*; Tatouage; tattooing, tatouages artistiques, tattoo design, piercing, body piercing, détatouage, \
    tattoo removal
    création*; Vitrail; stained glass, vitraux, soufflage de verre, glassblowing, fusing de verre
    création*; Mosaïque; mosaic art, mosaïque d’art, mosaics
    création*; Dorure; dorure à la feuille, gilding, encadrement d’art, picture framing, encadrement de tableaux
    création; Restauration d’œuvres; art restoration, art conservation, conservation-restauration, \
    restauration de tableaux, conservation préventive, restauration d’objets, restauration d’art, \
    preventive conservation, painting restoration, constat d’état, condition reports, restauration de peintures, \
    restauration de meubles, furniture restoration, restauration d’objets d’art, objects conservation, \
    paintings conservation
    création; Histoire de l’art; art history, histoire des arts, history of art, histoire de l’architecture, \
    architectural history
    création; Portfolios en ligne; Behance, ArtStation, Dribbble
    création; Design textile; textile design, motifs textiles, surface pattern design, print pattern design, \
    création de motifs, surface design, tissage, dessin textile, teinture textile, repeat patterns, tricot, \
    tricotage, knitting, weaving, crochet, filage, tissage main, feutrage, teinture végétale, natural dyeing, dyeing, \
    felting, hand weaving, tapisserie de haute lisse, batik, loom weaving, spinning wool, macramé, quilting, \
    patchwork, teinture naturelle, ennoblissement textile, bonneterie
    création; Design de mode assisté; Lectra, Modaris, CLO 3D, Kaledo, Gerber AccuMark, dossiers techniques textile, \
    tech packs, Optitex, Diamino, CLO3D
    création; Conception de cuisine 3D; Winner Design, 2020 Design, KitchenDraw, Sweet Home 3D, Palette CAD, Cyncly, \
    Sweet Home, Kozikaza, InSitu cuisine, Chief Architect
    création; Urbanisme opérationnel; masterplan, master planning, masterplanning, plan masse, aménagement urbain, \
    urban design, projet urbain, études urbaines, conception urbaine, OAP ZAC
    création; Économie de la construction; estimation des coûts de construction, chiffrage de travaux, \
    construction cost estimating, estimation financière des travaux, quantitatifs, avant-métrés, bills of quantities, \
    cost planning, estimation des travaux, quantity take-off, quantity takeoff, takeoffs, construction estimating
    création; Études structure; notes de calcul, Robot Structural Analysis, Eurocodes, descentes de charges, \
    structural calculations, Advance Design, Graitec, Autodesk Robot, Arche Graitec, ETABS, SAP2000, STAAD Pro, \
    Tekla Tedds, Robot Structural, SCIA Engineer, RFEM, RISA-3D
    création; Coordination des corps d’état; coordination des entreprises, coordination des corps de métier, \
    coordinating contractors, contractor coordination, consultant coordination, coordination BET, \
    bureaux d’études techniques coordination, coordination TCE, subcontractor coordination, \
    coordination avec les bureaux d’études, coordinating consultants, coordination des sous-traitants, \
    gestion des sous-traitants, coordination des différents corps d’état, subcontractor management, \
    managing subcontractors, coordinating subcontractors, ordonnancement pilotage coordination, \
    coordinated subcontractors, managed subcontractors, suivi des sous-traitants, coordination tous corps d’état, \
    pilotage des sous-traitants, coordination avec les sous-traitants, coordination of trades, \
    encadrement des sous-traitants
    création; Concours d’architecture; design competitions, architectural competitions, rendus de concours, \
    concours architecturaux, planches de concours, architecture competitions, planches de rendu, \
    planches de présentation, presentation boards
    création; Patronage; patronnage, pattern cutting, patrons de couture, gradation, pattern drafting, \
    moulage sur mannequin, draping, toiles et prototypes, patronage numérique, grading patterns, \
    fiches techniques textile, Lectra Modaris, toile sur mannequin, mise au point de prototypes textile, \
    pattern grading, coupe à plat, dessin de mode, fashion illustration
    création; Coupe textile; coupe de tissus, matelassage, fabric cutting, placement et coupe, cutting fabric, \
    coupe matières, matelassage et coupe, coupe de cuir textile
    création; Horlogerie; watchmaking, réparation de montres, watch repair, emboîtage, remplacement de piles, \
    réparation horlogère, changement de piles, clock repair, watch servicing, révision de mouvements, pendulerie, \
    battery replacement watches
    création; Verrerie d’art; glass blowing, restauration de vitraux, thermoformage du verre, coupe de verre vitrail
    création; Fabrication artisanale; fabrication de bougies, candle making, savonnerie, soap making, \
    cosmétiques artisanaux, cosmétiques naturels, métiers d’art, handicrafts, artisanat d’art, handmade products, \
    pièces uniques, saponification, fabrication de savons, craft fairs, salons artisanaux, marchés artisanaux, \
    fabrication de jouets, travail à façon
    """
}
