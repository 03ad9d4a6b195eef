extension LexiconTable {
  /// Design, media, arts and architecture.
  static let creation = """
    création; Photoshop; Adobe Photoshop, Adobe Photoshop CC
    création; Camera Raw
    création; Détourage d’images; *détourage, clipping paths
    création; Adobe Photoshop Elements; Photoshop Elements
    création; Photomontage; photo compositing
    création^; Illustrator; Adobe Illustrator
    création; InDesign; Adobe InDesign, In Design
    création; InCopy
    création; Suite Adobe; Adobe Creative Suite, Creative Cloud, Adobe CC, Adobe Suite, Adobe CS6, pack Adobe, \
    Adobe Creative Cloud, logiciels Adobe, Adobe software, Adobe suite CC
    création; Adobe Bridge
    création; GIMP
    création; Inkscape
    création; Affinity Designer
    création; Affinity Photo
    création; Affinity Publisher
    création; Figma
    création?; Sketch; Sketch App
    création; Adobe XD
    création; Canva
    création; Procreate
    création; CorelDRAW; Corel Draw
    création; QuarkXPress; Quark XPress
    création; Lightroom; Adobe Lightroom
    création; Premiere Pro; Adobe Premiere
    création; Final Cut; Final Cut Pro, FCPX
    création; iMovie
    création; Sony Vegas
    création; Adobe Premiere Rush; Adobe Rush
    création; Kdenlive
    création; DaVinci Resolve; DaVinci
    création; Avid Media Composer; Media Composer
    création; Montage vidéo; video editing, montage audiovisuel, film editing, montage de films, montage image, \
    montage de reportages, video montage, editing videos, edited videos, vidéos montées, dérushage, derush, \
    post-production vidéo, video post-production, montage et réalisation, création de vidéos, edited footage, \
    editing footage
    création; After Effects; Adobe After Effects
    création; Mocha Pro
    création; Compositing sur Nuke; Nuke compositing
    création; Motion design; motion graphics, vidéos animées, animated videos, habillage graphique, habillage vidéo, \
    animation graphique, kinetic typography
    création; Animation 2D; 2D animation, dessin animé, film d’animation, character animation, cel animation, \
    frame-by-frame animation
    création; Toon Boom Harmony; Toon Boom
    création; TVPaint
    création; Animation image par image; stop motion
    création; Adobe Animate
    création; Animation 3D; 3D animation, keyframe animation, animation de personnages
    création; Rigging et skinning; rigging 3D, skinning 3D, character rigging
    création; Capture de mouvement; motion capture, mocap
    création; Modélisation 3D; 3D modelling, 3D modeling, 3D models, modeling 3D, hard surface modelling, \
    character modelling, visualisation 3D, 3D visualisation, 3D visualization, infographie 3D, sculpture numérique, \
    digital sculpting, modèles 3D, maquettes 3D, imagerie 3D, environnements 3D, *texturing, UV mapping, \
    modélisation en 3D, vues 3D
    création; Rendu 3D; images de synthèse, CGI, 3D renders, 3D rendering, perspectives 3D, photorealistic renders, \
    photoréalistes
    création*; Blender
    création; Cinema 4D
    création; 3ds Max; 3D Studio Max
    création; Autodesk Maya; Maya 3D
    création; ZBrush
    création; Rhinoceros 3D; Rhino 3D
    création; Houdini
    création; Substance Painter
    création; Marvelous Designer
    création*; Photographie; photography, prise de vue, portrait photography, wedding photography, \
    product photography, photographie de produits, shooting photo, photo shoots, reportage photo, packshot, \
    photos de mariage, reportages photographiques, photographie numérique, digital photography, prise de photos, \
    event photography, photographie événementielle, photoshoots, photo de produits, studio photography, \
    taking photographs, photo culinaire, food photography, photographie de studio, photographie argentique, \
    prises de vues, photographed events
    création; Retouche photo; photo retouching, retouche d’images, photo editing, image retouching, image editing, \
    retouche numérique, photo manipulation, retouching photos, retouche photographique, editing photos, \
    edited photos, traitement photo
    création*; Étalonnage; color grading, colour grading, étalonnage vidéo, étalonnage colorimétrique, \
    colour correction, color correction
    création; Prise de son; sound recording, enregistrement sonore, sound capture, location sound, perchage, \
    enregistrement audio, audio recording, studio recording, enregistrement en studio, recording sessions, \
    enregistrement de voix, field recording, recording studio
    création*; Mixage; sound mixing, mixage audio, mastering, audio mixing, mixage son, mix audio, \
    mixage et mastering, music mixing
    création; Montage son; sound editing, audio editing, post-production audio, sound post-production, montage audio, \
    audio post-production
    création; Design sonore; sound design, conception sonore, création sonore, habillage sonore
    création; Bruitage; *Foley
    création*; Doublage; doublage son, ADR recording
    création; Pro Tools; ProTools
    création; Ableton Live
    création; Logic Pro; Logic Pro X
    création; Cubase
    création; FL Studio
    création; Reaper DAW
    création; GarageBand
    création; Nuendo
    création; Adobe Audition
    création; Audacity
    création; PreSonus Studio One; Studio One PreSonus
    création; Sonorisation; live sound, sound reinforcement, sonorisation de concerts, PA systems, \
    systèmes de sonorisation, régie son, sound engineering, console son, installation son, sonorisation d’événements, \
    sound systems, mixing console, mixing desk, calage système, FOH, balances son, audio engineering, \
    ingénierie du son, systèmes de diffusion, sound checks, retours scène, soundchecks
    création; Éclairage scénique; stage lighting, régie lumière, lighting design, lumières de spectacle, \
    console lumière, lighting rig, montage lumière, éclairage de scène, pupitre lumière, conception lumière, \
    plan de feu, plans de feux, theatre lighting, éclairage de spectacle, lighting operation, création lumière, \
    projecteurs lumière, stage lights
    création; Console grandMA; *GrandMA
    création; Protocole DMX; DMX
    création*; Régie; stage management, régie générale, régie technique, régie de spectacle, régie plateau, \
    régie vidéo, régie d’événements, show calling, gestion de plateau, stage managing, vidéoprojection
    création*; Mapping vidéo; video mapping, MadMapper, projection mapping
    création*; Resolume
    création*; Millumin
    création*; Réalisation; film directing, réalisation vidéo, réalisation audiovisuelle, réalisation de films, \
    réalisation de courts métrages, réalisation de documentaires, documentary filmmaking, filmmaking, court-métrage, \
    film-making, réalisation de clips, short films, video direction, clips vidéo, réalisation de reportages, \
    documentary film, music videos, réalisation multicaméra
    création*; Cadrage; camera operation, camera work, camera operating, caméras numériques, cadre caméra, \
    maniement de caméra, gimbal
    création*; Steadicam
    création*; Direction de la photographie; cinematography
    création; Écriture de scénarios; screenwriting, écriture scénaristique, scriptwriting, screenplays, \
    rédaction de scénarios, script writing, écriture dramatique, playwriting, dialogues de film, *scénarisation
    création; Storyboard; storyboarding, story-board, scénarimage, animatique, animatic, storyboards animés
    création; Production audiovisuelle; video production, film production, préparation de tournage, \
    location scouting, plan de tournage, shooting schedule, film shoots, film budgeting, \
    production cinématographique, production vidéo, production exécutive, television production, TV production, \
    broadcast production, call sheets, audiovisual production, feuilles de service tournage, production de films, \
    pre-production, budget de production
    création*; Podcast; podcasting, podcast production, création de podcasts, production de podcasts
    création; Design graphique; graphic design, graphisme, conception graphique, création de visuels, \
    conception de supports graphiques, visual design, conception de visuels, déclinaisons graphiques, \
    visuels publicitaires, création d’affiches, affiches et flyers, poster design, flyer design, création de flyers, \
    conception d’affiches, digital design, création de supports visuels, création de supports graphiques, \
    création d’affiches et flyers, brochure design, designing posters, visuels pour les réseaux sociaux, \
    social media graphics, bannières web, web banners, designing flyers, designed posters, designed flyers, \
    design graphique web, banner ads, réalisation d’affiches, logiciels graphiques
    création; Infographie; infographics, création d’infographies
    création; PAO; publication assistée par ordinateur, desktop publishing, logiciels de PAO
    création; Identité visuelle; visual identity, création de logos, logo design, charte graphique, brand identity, \
    charte graphique et logo, corporate identity, brand guidelines, conception de logos, logos et chartes, \
    création de chartes graphiques, logotypes, branding design, visual identities, *logo, refonte de logo, \
    *rebranding
    création; Mise en page; page layout, *maquettage, maquette de presse, layout design, mise en page de brochures, \
    mise en page de magazines, editorial design, design éditorial, maquette de magazine, magazine layout, \
    book layout, maquettage de brochures, graphisme éditorial, mise en page de catalogues, book design, \
    conception de brochures, création de maquettes, conception éditoriale
    création; Typographie; typography, lettrage typographique, *lettering
    création*; Calligraphie; *calligraphy
    création; Création de polices de caractères; type design, création de polices, Fontlab
    création; Chaîne graphique; print production, prépresse, prepress, préparation de fichiers pour l’impression, \
    suivi d’impression, print-ready files, fichiers d’impression, préparation pour impression, pre-press, pré-presse, \
    suivi de fabrication imprimeur, artworking, bon à tirer, BAT impression, press checks, CTP offset, \
    print-ready artwork, print artwork, pantone, CMJN, CMYK, épreuves couleur, fichiers pour l’impression, *preflight
    création*; Impression; printing press operation, conduite de presse
    création*; Sérigraphie; screen printing, sérigraphie textile
    création*; Impression numérique; digital printing, presse numérique
    création*; Impression offset; offset printing, presse offset
    création*; Flocage et marquage textile; flocage, impression textile, marquage textile, heat press, \
    textile printing
    création*; Impression grand format; large format printing
    création*; Flexographie; flexography, flexo printing
    création*; Héliogravure
    création*; Typographie au plomb; letterpress
    création*; Linogravure
    création*; Découpe vinyle; adhésifs vinyle, vinyl cutting
    création*; Gravure sur bois
    création*; Lithographie
    création; Direction artistique; art direction, creative direction, direction de création, creative concepts, \
    concepts créatifs, campaign concepts, visual direction
    création; Conception-rédaction
    création; Planches de tendances; moodboard, mood boards, planche d’ambiance
    création; UX design; UX/UI, UI/UX, expérience utilisateur, user experience, parcours utilisateur, user journeys, \
    user flows, conception UX, user-centered design, user-centred design, conception centrée utilisateur, \
    UX strategy, customer journey maps, user experience design, UX audit, audit UX, audit ergonomique, card sorting, \
    user stories UX, heuristic evaluation, evaluations heuristiques, tri de cartes, empathy maps, journey mapping
    création; UX writing
    création; Design de services; service design
    création; Design d’interaction; interaction design
    création; Architecture de l’information; information architecture
    création; UI design; interface design, design d’interface, webdesign, web design, user interface, \
    interfaces utilisateur, maquettes d’interface, conception d’interfaces, maquettes graphiques web, design web, \
    interfaces graphiques, user interface design, maquettes web, web mockups, maquettes de sites, interfaces web, \
    maquettes haute fidélité, website mockups, UI kits, mobile UI, app design, ergonomie des interfaces
    création; Adobe Dreamweaver; *Dreamweaver
    création; Maquettes Figma; prototype Figma
    création; Prototypage; prototyping, wireframes, wireframing, prototypes interactifs, mock-ups, *mockups, *zoning, \
    interactive prototypes, prototypage rapide, rapid prototyping, clickable prototypes, low-fidelity, high-fidelity, \
    prototypes cliquables, réalisation de prototypes, building prototypes, *prototypes, essais de prototypes, \
    prototype testing, prototype builds, mise au point de prototypes
    création; Axure RP; Axure
    création; InVision
    création; Balsamiq
    création; Marvel App
    création; Zeplin
    création; Fab lab; *fablab
    création; Recherche utilisateur; user research, UX research, recherche UX, entretiens utilisateurs, \
    user interviews, enquêtes utilisateurs, usability studies, retours utilisateurs
    création; Tests utilisateurs; usability testing, tests d’utilisabilité, usability tests, user testing
    création; Maze UX
    création; Oculométrie; eye tracking
    création*; Ergonomie; ergonomics
    création; Accessibilité numérique; web accessibility, accessibilité web, digital accessibility, web accessible, \
    accessible design, screen readers, accessibility audits, audit d’accessibilité
    création; RGAA; audits RGAA
    création; WCAG
    création; WAI-ARIA; ARIA accessibility
    création; Facile à lire et à comprendre
    création; Design system; style guide, composants UI, component library, UI components, \
    bibliothèque de composants, guides de style
    création*; Storybook
    création; Design thinking; ateliers de co-conception, co-design, co-conception, ateliers d’idéation, *idéation, \
    ideation workshops, *codesign
    création; Design sprint
    création; Design de produit; product design, industrial design, design industriel, design d’objet, objets design
    création; Design de mobilier; furniture design, création de mobilier, conception de mobilier
    création; Éco-conception; ecodesign, eco-design
    création*; Illustration; drawing, digital illustration, illustration numérique, illustration jeunesse, \
    digital painting, children’s book illustration, illustrations de livres, croquis numériques, dessin numérique, \
    digital drawing, dessin de presse
    création*; Dessin vectoriel; illustrations vectorielles, vector illustration, vector graphics
    création*; Bande dessinée; comics drawing, encrage, colorisation BD
    création*; Concept art
    création*; Création de personnages; character design
    création*; Clip Studio Paint
    création*; Pixel art
    création*; Tablette graphique; drawing tablet, Wacom
    création*; Krita
    création*; Dessin; dessin d’art, dessin à main levée, freehand drawing, sketching, dessin d’observation, \
    life drawing, croquis, nature morte, dessin artistique, perspective à main levée, hand drawing, fusain, \
    pastel sec
    création; Peinture artistique; painting techniques
    création; Aquarelle; watercolour, watercolor
    création; Peinture à l’huile; oil painting
    création; Peinture murale et fresques; peinture murale artistique, mural painting, fresques murales, street art, \
    *murals
    création; Peinture décorative; trompe-l’œil, décors peints
    création; Peinture acrylique; acrylic painting
    création; Architecture d’intérieur; interior design, aménagement intérieur, space planning, agencement d’espaces, \
    interior architecture, conception d’espaces, aménagement de bureaux, office fit-out, plans d’agencement, \
    bathroom design, conception de salles de bains, interior layouts, retail design, conception de magasins, \
    rénovation d’intérieur, design d’espace, interior fit-out, agencement intérieur
    création*; Décoration; décoration d’intérieur, home design, choix des matériaux, choix de couleurs, \
    furniture selection, FF&E, planches matières, conseil en décoration, colour schemes, material boards, \
    décoration de vitrines, décoration d’événements, décoration de mariages, décoration événementielle, \
    interior styling, sélection de mobilier, interior decoration, interior decorating, choix de mobilier, \
    conseil déco, material selection, planches de matériaux, shopping list déco, event decoration, \
    wedding decoration, color schemes, soft furnishings
    création*; Home staging
    création*; Décoration florale
    création*; HomeByMe
    création*; Scénographie; scenography, set design, scénographie d’exposition, exhibition design, \
    conception d’expositions, décors de théâtre, stage design, muséographie, museography, stand design, \
    décors de cinéma, montage d’expositions, exhibition installation, accrochage d’œuvres, hanging artworks, \
    accrochage d’expositions, art handling, installing exhibitions, production design, prop making, \
    accessoires de théâtre, fabrication d’accessoires, conception de décors, Installation d’expositions, soclage
    création*; Céramique; ceramics, poterie, pottery, tournage de poterie, émaillage céramique, faïencerie, \
    porcelaine, cuisson céramique, glazing ceramics, kiln firing, throwing pottery, wheel throwing, \
    tournage céramique, coulage de barbotine, slip casting, grès émaillé, raku, façonnage de l’argile, \
    hand building clay, engobes, travail de l’argile, hand-building
    création*; Bijouterie; jewellery making, jewelry making, jewellery repair, création de bijoux, \
    réparation de bijoux, jewelry repair, polissage de bijoux, bijouterie fantaisie, jewellery design, \
    fabrication de bijoux, enfilage de perles, ring sizing, jewelry design, mise à taille, silver soldering, \
    montage de bijoux, bench jewellery, fonte à cire perdue bijoux
    création*; Joaillerie
    création*; Sertissage de pierres; stone setting
    création*; Gemmologie; gemmology, gemology, diamond grading
    création*; Orfèvrerie; silversmithing, goldsmithing
    création*; Émaillage; enamelling, enameling
    création*; CAO bijouterie; Matrix CAD jewellery
    création*; Broderie; embroidery, broderie machine, broderie main, hand embroidery, machine embroidery, \
    broderie d’art, Lunéville, broderie numérique
    création*; Perlage; beading
    création*; Dentelle; lacemaking
    création*; Couture; sewing, retouches de vêtements, couture industrielle, piqueuse plate, surjeteuse, \
    machine à coudre, sewing machine, overlock, industrial sewing machines, ourlets, hemming, retoucherie, \
    alterations, garment alterations, clothing alterations, couture main, hand sewing, piquage, recouvreuse, \
    pose de fermetures éclair, montage de vêtements, garment construction, dressmaking, tailoring, couture flou, \
    assemblage de vêtements, bespoke tailoring, réparation de vêtements, mending, sewing repairs, \
    création de vêtements, garment making, confection de rideaux, curtain making, sewed, sewn garments, \
    confection textile, surpiquage, clothing repairs, couture d’ameublement, coudre, pose de boutons, dress fittings, \
    sewing garments, haute couture, repairing clothes, couture à la main, confection de vêtements, raccommodage
    création*; Modélisme; patronage textile, pattern making, patternmaking
    création*; Stylisme; fashion design
    création*; Tapisserie; upholstery, tapisserie d’ameublement, tapisserie de sièges, garnissage, \
    réfection de sièges, réfection de fauteuils, reupholstery, garnissage traditionnel, capitonnage, \
    garniture en crin, fauteuils anciens, upholstering, garnissage de sièges, upholstery repairs, deep buttoning
    création*; Cannage et rempaillage; cannage, rempaillage
    création*; Sellerie; sellerie automobile, saddlery
    création*; Maroquinerie; leatherwork, travail du cuir, parage du cuir, couture sellier, point sellier, \
    leather goods, sellerie maroquinerie, leather working, leather work, montage maroquinerie, coupe du cuir, \
    teinture de tranches, leather crafting, piquage maroquinerie, leather cutting, leathercraft, hand stitching, \
    filetage et astiquage, refente du cuir, table maroquinerie, saddle stitching
    création*; Cordonnerie; shoe repair, ressemelage, réparation de chaussures, shoemaking, resoling
    création*; Tannage
    création*; Ganterie
    création*; Gainerie
    création; Art floral; floristry, composition florale
    création*; Musique; musicianship, pratique instrumentale, solfège, music theory, théorie musicale, \
    lecture de partitions, sight-reading, déchiffrage, reading music, harmonie musicale, music reading, \
    culture musicale
    création*; Chant; singing, technique vocale, chant lyrique, chant choral, vocal technique, opera singing, \
    choral singing, backing vocals, coaching vocal, vocal coaching, vocal performance
    création*; Théâtre; acting, jeu d’acteur, interprétation théâtrale, art dramatique, interprétation de rôles, \
    scene work, acting techniques, jeu face caméra, jeu scénique, stage acting, screen acting, jeu masqué, diction
    création*; Doublage et voix; voice acting
    création*; Commedia dell’arte
    création*; Danse; danse moderne, expression corporelle
    création*; Chorégraphie; choreography
    création*; Danse contemporaine; contemporary dance
    création*; Danse classique; classical ballet, barre au sol, teaching ballet
    création*; Danse jazz; jazz dance
    création*; Enseignement de la danse; dance teaching, cours de danse, dance classes, dance instruction, \
    teaching dance, éveil à la danse, leçons de danse, dance lessons, pédagogie de la danse
    création*; Danse hip-hop; hip-hop danse, breakdance
    création*; Danse de salon; ballroom dancing
    création*; Claquettes; tap dance
    création; Médiation culturelle; cultural mediation, visites guidées, guided tours
    création; Gestion de collections; collection management, museum collections
    création; Bibliothéconomie; librarianship, catalogage, *cataloguing, *cataloging
    création; Moteurs de rendu
    création; V-Ray; VRay
    création; Corona Renderer; Corona Render
    création; Twinmotion
    création; Enscape
    création; Lumion
    création; KeyShot
    création; Artlantis
    création; Arnold Renderer; Arnold Render
    création; Octane Render
    création; D5 Render
    création; Grasshopper
    création; Conception paramétrique; parametric design, modélisation paramétrique, computational design
    création; Dynamo pour Revit; Dynamo Revit
    création; Effets spéciaux; visual effects, VFX, special effects, trucages numériques, effets visuels
    création; Compositing
    création; Rotoscopie; rotoscoping
    création; Matte painting
    création; Fond vert; green screen, chroma key
    création; Éclairage photo; éclairage de studio, studio lighting, flash studio, lumière de studio, \
    mise en lumière, lighting setup
    création; Laboratoire argentique; développement argentique, tirage photo, darkroom, tirage argentique, \
    photo printing, tirages photographiques, film developing
    création; Captation vidéo; filming, videography, shooting vidéo, *captation, captation de spectacles, \
    prise de vue vidéo, tournage de vidéos, filmed interviews, multicam, captation audiovisuelle, \
    captation d’événements, video shoots, video capture, camcorder operation
    création; Diffusion en direct; live streaming, livestreaming, streaming vidéo, stream en direct, live streams, \
    diffusion live, retransmission en direct, émissions en direct, live broadcasts
    création; OBS Studio
    création; vMix
    création; Prise de vue par drone; pilotage de drone, drone piloting, drone photography, télépilotage de drones, \
    images aériennes, aerial photography, drone filming, prises de vue aériennes
    création; Montage de scène; montage et démontage de scène, stage setup, installation de scène, \
    machinerie de théâtre, montage de structures scéniques, stage rigging, machinerie scénique, load-in, \
    accroche et levage, get-in and get-out, montage de décors, set building, construction de décors, \
    set construction, fabrication de décors, montage de plateau, stagehand work, scenery building
    création; Voix off; voice-over, voiceover, dubbing, doublage de voix, enregistrement de voix off
    création; Droits d’auteur; rights clearance, cession de droits, SACEM, copyright law, *royalties, droits voisins, \
    licensing rights, rights management
    création*; Reliure; bookbinding, reliure d’art, couture de cahiers, reliure main, cartonnage, \
    papeterie artisanale
    création*; Finition d’impression; façonnage imprimerie, brochage, massicot, pelliculage, print finishing, \
    spiral binding, massicotage, dos carré collé, guillotine cutting
    création*; Dorure sur cuir
    création*; Restauration de livres; book conservation, book repair, paper conservation
    création*; Encadrement d’art; bespoke framing, picture framing, encadrement de tableaux
    création; Arts plastiques; visual arts, arts visuels, fine arts, art workshops, ateliers d’arts plastiques, \
    arts and crafts workshops, installation artistique, fine art techniques
    création*; Sculpture; sculpting, moulage et sculpture
    création*; Sculpture sur bois; wood carving
    création*; Moulage d’art; moulage artistique, moulage silicone, mould making art
    création*; Taille de pierre; stone carving, sculpture sur pierre, stone cutting, pierre de taille, \
    stone restoration
    création*; Modelage d’argile; clay modelling
    création*; Lutherie; fabrication d’instruments, instrument making, guitar repair, instrument repair, \
    réparation d’instruments, facture instrumentale
    création*; Gravure en taille-douce; taille douce gravure, taille-douce
    création*; Vannerie; basketry, basket weaving, willow weaving
    création*; Gravure; gravure artistique, engraving, printmaking
    création*; Eau-forte; etching
    création*; Gravure laser; laser engraving
    création*; Architecture; conception architecturale, architectural design, projet architectural, \
    projets architecturaux, building design, conception de bâtiments, architectural projects, architectural drafting, \
    conception de logements, housing design, projets d’architecture, esquisses, avant-projets
    création*; Architecture bioclimatique; maison passive
    création; Permis de construire; planning applications, building permits, dossier de permis de construire, \
    dépôt de permis de construire, déclaration préalable de travaux, demandes de permis, planning permission, \
    dossiers de permis, autorisations d’urbanisme, déclarations préalables, building permit applications, \
    permit drawings, demandes de permis de construire, dépôt de permis, permits and inspections
    création; Certificat d’urbanisme
    création; Réglementation du bâtiment; building regs, code compliance, réglementation incendie, \
    building regulations, building codes, fire regulations, code de la construction, building code compliance, \
    règles de l’art, normes du bâtiment, normes de construction, normes en vigueur bâtiment, \
    règles professionnelles bâtiment
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
    animation des réunions de chantier, site visits construction, MOEX, maîtrise d’œuvre de conception, \
    clerk of works, ACT DET AOR
    création; Assistance à maîtrise d’ouvrage; AMO, AMOA, MOA, maîtrise d’ouvrage informatique
    création; Maîtrise d’œuvre et d’ouvrage; MOE/MOA travaux
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
    création; Scan 3D; nuage de points, scanner 3D, laser scanning, point clouds, 3D scanning, scan-to-BIM, \
    lasergrammétrie, numérisation 3D, relevé 3D, laser scanner, relevé laser, 3D laser scanning, scanner laser
    création; Photogrammétrie; photogrammetry, orthophotos
    création; Lidar
    création; Relevés par drone; drone mapping, drone surveys, UAV surveys, aerial survey
    création; Pix4D
    création; Agisoft Metashape; Agisoft, Metashape
    création; Maquettes d’architecture; maquette d’étude, model making, maquettes physiques, physical models, \
    architectural models, modelmaking, maquettes en volume, maquette volume, scale models
    création; Accessibilité PMR; normes PMR, accessibilité handicap bâtiment, réglementation PMR, accessibilité ERP, \
    mise en accessibilité, accessibilité handicapés, adaptation du logement PMR, accessibilité du bâti
    création; Réglementation ERP; normes ERP, sécurité incendie ERP
    création; Normes DTU; DTU, DTU et normes
    création; Code de l’urbanisme; règles d’urbanisme
    création; Réglementation CDM; CDM regulations
    création; Eurocodes; Eurocode 2
    création; Marquage CE; CE marking construction
    création; Réglementation ADA; ADA compliance
    création; Patrimoine bâti; restauration de monuments, monuments historiques, heritage conservation, \
    bâtiments anciens, built heritage, restauration du patrimoine, historic buildings, bâti ancien, \
    building conservation, historic preservation, listed buildings, restauration de bâtiments anciens, \
    heritage restoration
    création; Rénovation de bâtiments; réhabilitation de bâtiments, réhabilitation de logements, \
    rénovation de logements, rénovation intérieure, travaux de rénovation, rénovation de maisons, \
    rénovation d’appartements, home renovation, house renovation, building refurbishment, home improvement, \
    home remodeling, property renovation, travaux de réhabilitation, rénovation tous corps d’état, \
    rénovation complète
    création; Entretien de bâtiments; property maintenance
    création; Enduits à la chaux; lime mortar
    création; Conception paysagère; landscape architecture, aménagement d’espaces publics, plan de plantation, \
    planting plans, garden design, conception de jardins, planting design, public realm
    création; Commissariat d’exposition; exhibition curation, *curating, organisation d’expositions, \
    curated exhibitions, programmation d’expositions, expositions temporaires, temporary exhibitions
    création*; Costumes; costume design, création de costumes, habillage spectacle, costume making, \
    entretien des costumes, fabrication de costumes, réalisation de costumes, wardrobe management, \
    gestion des costumes, habillage de comédiens
    création; Maquillage artistique; maquillage de scène, theatrical makeup, stage makeup, maquillage de théâtre, \
    maquillage cinéma
    création; Maquillage pour enfants; face painting
    création; Peinture corporelle; body painting
    création; Game design; conception de jeux, *gameplay, mécaniques de jeu, game mechanics, équilibrage de jeu, \
    game art, game balancing, Game Design Document, concept de jeu, environment art
    création; Level design; conception de niveaux
    création; Design narratif; narrative design, worldbuilding
    création; Jeux sérieux; serious games, jeu sérieux
    création; Tests de jeux; playtesting, playtests, game testing
    création*; Édition; lecture de manuscrits, développement éditorial, editorial work, gestion éditoriale, ISBN, \
    coordination éditoriale, editorial coordination, édition jeunesse, travail éditorial, manuscript evaluation, \
    lecture critique, developmental editing, magazine publishing, manuscript editing, editorial planning, \
    sélection de manuscrits, direction d’ouvrage, manuscript review, secrétariat d’édition, direction de collection
    création*; Livre numérique; édition numérique, e-book, ebooks, EPUB, digital publishing
    création; Écriture créative; creative writing, écriture de romans, fiction writing, écriture de nouvelles, \
    ghostwriting, écriture littéraire, écriture narrative, short stories, novel writing, scripted dialogues, \
    écriture de chansons, écriture de pièces, writing fiction
    création*; Poésie; poetry writing, écriture de poésie
    création; Ateliers d’écriture; writing workshops
    création; Instruments de musique
    création; Pratique du piano
    création; Saxophone
    création; Batterie musicale; batterie musique, drumming
    création; Clarinette; clarinet
    création; Violoncelle; cello
    création; Contrebasse
    création*; Percussions
    création; Accordéon
    création; Flûte traversière
    création; Ukulélé
    création; Composition musicale; music composition, songwriting, arrangements musicaux, musique à l’image, \
    composition de musique, film scoring, écriture musicale, music arrangement, composing music, arrangement musical, \
    song writing
    création; MAO; musique assistée par ordinateur
    création; Production musicale; music production, beatmaking, réalisation musicale, album production, \
    production d’albums
    création; DJing; mix DJ, deejaying, DJ sets, platines DJ
    création; Serato
    création; Traktor
    création; Rekordbox
    création; Virtual DJ
    création*; Concerts; live performance, concert performance, performing live, récitals, solo performance, \
    musique de chambre, chamber music, orchestral performance, ensemble performance, orchestre symphonique, \
    symphony orchestra
    création; Direction de chœur; choir conducting, chef de chœur pratique, choir direction, direction de chorale, \
    choral conducting
    création; Direction d’orchestre; conducting orchestras, orchestral conducting
    création; Direction musicale; direction d’ensemble, musical direction
    création; Enseignement musical; music teaching, cours de piano, cours de guitare, cours de musique, \
    cours de chant, piano lessons, guitar lessons, pédagogie musicale, singing lessons, music lessons, \
    enseignement de la musique, formation musicale, music education, enseignement du piano, \
    enseignement instrumental, teaching music, violin lessons, teaching piano, éducation musicale
    création; Enseignement artistique; éducation artistique, enseignement des arts plastiques, \
    éducation artistique et culturelle
    création*; Improvisation; improvisation théâtrale, improvisation musicale, improv, théâtre d’improvisation
    création; Accord de piano; piano tuning, accordage
    création; Mise en scène; theatre directing, stage direction, direction d’acteurs, directing actors, \
    stage directing, theater directing, direction de comédiens
    création; Arts du cirque; circus arts, circus skills
    création; Jonglage; *juggling, jonglerie
    création; Acrobatie; acrobatics
    création; Trapèze
    création; Échasses
    création; Tissu aérien; aerial silks
    création; Jonglerie enflammée; fire performance
    création*; Marionnettes; puppetry, théâtre d’objets, puppet making
    création; Prestidigitation; magie close-up, close-up magic
    création; Sculpture de ballons; balloon modelling
    création; Ventriloquie
    création; Mentalisme
    création; Production de spectacles; show production, diffusion de spectacles, theatre production, \
    organisation de concerts, booking d’artistes, artist booking, concert promotion, tour management, \
    régie de tournée, production de concerts, tour booking, music booking, concert production, \
    production spectacle vivant, touring productions
    création; Programmation culturelle; cultural programming, programmation artistique, programmation musicale, \
    arts programming, direction artistique de festival, festival programming, arts administration, \
    administration culturelle, cultural projects, projets culturels, conduite de projets culturels, \
    action culturelle, gestion de projets culturels, arts management, programmation de spectacles
    création; Spectacle vivant; performing arts, arts vivants, arts de la scène, live arts
    création; Contrats du spectacle; contrats de cession, contrats d’intermittents, fiches techniques de spectacle, \
    technical riders, rider technique
    création; GUSO
    création; Paie des intermittents
    création; Billetterie de spectacle
    création; Licence d’entrepreneur de spectacles
    création; Direction de casting; casting direction, audition management, organisation de castings, \
    recherche de figurants
    création; Continuité de tournage; script supervision, continuité cinématographique, continuity supervision
    création; Assistanat de réalisation; assistant directing, assistant réalisation, assistanat à la réalisation, \
    assistanat mise en scène
    création; Projection de films; film projection, DCP, projection numérique, digital cinema projection, \
    projection cinéma
    création; Matériel vidéo; objectifs photo
    création; Caméras Sony; Sony FX, Sony Alpha
    création; Canon EOS
    création; Blackmagic
    création; Caméras RED; RED camera
    création; Reflex numérique; DSLR, appareil photo numérique reflex, appareil reflex, DSLR cameras
    création; ARRI Alexa
    création; Wirecast
    création; Encodage vidéo; *transcodage, video encoding, *transcoding, codecs vidéo
    création; Mastering de DCP; DCP mastering
    création; Adobe Media Encoder
    création; Archives audiovisuelles; asset management photo, digital asset management, photothèque, \
    médiathèque d’images, *iconographie, recherche iconographique, picture research, banque d’images, \
    gestion de photothèque, image library, image bank, indexation de photos, photo archive
    création*; Catalogues et brochures; brochures commerciales, création de brochures, création de plaquettes, \
    réalisation de plaquettes, leaflet design, conception de plaquettes, booklets, cartes de visite, \
    conception de dépliants, business cards, livrets graphiques, faire-part
    création; Création de contenus visuels; création de contenus vidéo, video content, visual content, \
    contenu visuel, contenu vidéo, contenus multimédias, multimedia content, contenus numériques, content production
    création; E-mailing graphique; gabarits d’emails, email templates, newsletter design, conception de newsletters, \
    gabarits web, mise en page de newsletters, email design
    création*; Sémiologie; semiotics, analyse d’images, sémiotique
    création; Théorie des couleurs; colour theory, color theory, gestion de la couleur, colour management, \
    harmonies colorées, color management, harmonie des couleurs
    création; Personnages numériques; Maquillage numérique
    création; Character Creator
    création; MetaHuman
    création; Daz Studio
    création*; Tatouage; tattooing, tatouages artistiques, tattoo design
    création*; Perçage corporel; piercing, body piercing
    création*; Détatouage; tattoo removal
    création*; Vitrail; stained glass, vitraux
    création*; Soufflage de verre; glassblowing, glass blowing
    création*; Fusing de verre
    création*; Mosaïque; mosaic art, mosaïque d’art, mosaics
    création*; Dorure; dorure à la feuille, gilding
    création; Restauration d’œuvres; art restoration, art conservation, conservation-restauration, \
    restauration de tableaux, conservation préventive, restauration d’objets, restauration d’art, \
    preventive conservation, painting restoration, constat d’état, condition reports, restauration de peintures, \
    restauration d’objets d’art, objects conservation, paintings conservation
    création; Restauration de meubles; furniture restoration
    création; Histoire de l’art; art history, histoire des arts, history of art
    création; Histoire de l’architecture; architectural history
    création; Portfolios en ligne
    création; Behance
    création; ArtStation
    création; Dribbble
    création; Design textile; textile design, motifs textiles, surface pattern design, print pattern design, \
    création de motifs, surface design, dessin textile, repeat patterns
    création*; Tissage; weaving, tissage main, hand weaving, tapisserie de haute lisse, loom weaving
    création; Teinture textile; teinture végétale, natural dyeing, dyeing, teinture naturelle
    création; Tricot; tricotage, knitting
    création; Crochet
    création; Filage; spinning wool
    création; Feutrage; felting
    création; Batik
    création; Macramé
    création; Patchwork et quilting; quilting, patchwork
    création; Ennoblissement textile
    création; Bonneterie
    création; Logiciels de mode; Design de mode assisté
    création; Lectra
    création; Lectra Modaris; Modaris
    création; CLO 3D; CLO3D
    création; Lectra Kaledo; Kaledo
    création; Gerber AccuMark
    création; Dossiers techniques textiles; tech packs, fiches techniques textile
    création; Optitex
    création; Lectra Diamino; Diamino
    création; Logiciels d’aménagement 3D; Conception de cuisine 3D
    création; Winner Design
    création; 2020 Design
    création; KitchenDraw
    création; Sweet Home 3D; Sweet Home
    création; Palette CAD
    création; Cyncly
    création; Kozikaza
    création; InSitu cuisine
    création; Chief Architect
    création; Urbanisme opérationnel; *masterplan, master planning, masterplanning, plan masse, aménagement urbain, \
    urban design, projet urbain, études urbaines, conception urbaine, OAP ZAC
    création; Économie de la construction; estimation des coûts de construction, chiffrage de travaux, \
    construction cost estimating, estimation financière des travaux, quantitatifs, avant-métrés, bills of quantities, \
    cost planning, estimation des travaux, quantity take-off, quantity takeoff, *takeoffs, construction estimating
    création; Études structure; notes de calcul, descentes de charges, structural calculations
    création; Autodesk Robot Structural Analysis; Robot Structural Analysis, Autodesk Robot, Robot Structural
    création; Graitec Advance Design; Advance Design
    création; Graitec
    création; Graitec Arche; Arche Graitec
    création; ETABS
    création; SAP2000
    création; STAAD.Pro
    création; Tekla Tedds
    création; SCIA Engineer
    création; RFEM
    création; RISA-3D
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
    toiles et prototypes, patronage numérique, grading patterns, mise au point de prototypes textile, \
    pattern grading, coupe à plat
    création; Moulage sur mannequin; draping, toile sur mannequin
    création; Dessin de mode; fashion illustration
    création; Coupe textile; coupe de tissus, matelassage, fabric cutting, placement et coupe, cutting fabric, \
    coupe matières, matelassage et coupe, coupe de cuir textile
    création; Horlogerie; watchmaking, réparation de montres, watch repair, emboîtage, remplacement de piles, \
    réparation horlogère, changement de piles, clock repair, watch servicing, révision de mouvements, pendulerie, \
    battery replacement watches
    création; Verrerie d’art; restauration de vitraux, thermoformage du verre, coupe de verre vitrail
    création; Fabrication artisanale; métiers d’art, handicrafts, artisanat d’art, handmade products, pièces uniques, \
    travail à façon
    création; Fabrication de bougies; candle making
    création; Savonnerie; soap making, saponification, fabrication de savons
    création; Cosmétiques artisanaux; cosmétiques naturels
    création; Vente sur les marchés artisanaux; craft fairs, salons artisanaux, marchés artisanaux
    création; Fabrication de jouets
    """
}
