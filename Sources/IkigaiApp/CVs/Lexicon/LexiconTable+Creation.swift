extension LexiconTable {
  /// Design, crafts, pictures, sound and stage.
  static let creation = """
    création; Photoshop; Adobe Photoshop
    création^; Illustrator; Adobe Illustrator
    création; InDesign; Adobe InDesign, In Design
    création; Suite Adobe; Adobe Creative Suite, Creative Cloud, Adobe CC, Adobe Suite
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
    création; Final Cut; Final Cut Pro
    création; DaVinci Resolve; Avid Media Composer
    création; Montage vidéo; video editing, montage audiovisuel, film editing
    création; After Effects
    création; Motion design; motion graphics
    création; Animation 2D; 2D animation, dessin animé
    création; Animation 3D; 3D animation
    création; Modélisation 3D; 3D modelling, 3D modeling
    création; Blender; Cinema 4D, 3ds Max
    création*; Photographie; photography, prise de vue
    création; Retouche photo; photo retouching, retouche d’images, photo editing
    création; Étalonnage; color grading, colour grading
    création; Prise de son; sound recording, enregistrement sonore
    création*; Mixage; sound mixing, mixage audio
    création; Montage son; sound editing, sound design
    création; Pro Tools; Ableton, Logic Pro, Cubase
    création; Sonorisation; live sound, sound reinforcement
    création; Éclairage scénique; stage lighting, régie lumière, lighting design
    création*; Régie; stage management, régie générale, régie technique
    création*; Réalisation; film directing, réalisation vidéo, réalisation audiovisuelle
    création*; Cadrage; camera operation, camera work
    création; Écriture de scénarios; screenwriting, écriture scénaristique, scriptwriting
    création; Storyboard; storyboarding
    création; Production audiovisuelle; video production, film production
    création*; Podcast; podcasting
    création; Design graphique; graphic design, graphisme
    création; Identité visuelle; visual identity, création de logos, logo design, charte graphique
    création; Mise en page; page layout, maquettage, maquette de presse
    création; Typographie; typography
    création; Chaîne graphique; print production, prépresse, prepress
    création*; Impression; sérigraphie, screen printing, impression numérique
    création; Direction artistique; art direction
    création; UX design; UX/UI, UI/UX, expérience utilisateur, user experience
    création; UI design; interface design, design d’interface, webdesign, web design
    création; Prototypage; prototyping, wireframes, wireframing
    création; Recherche utilisateur; user research, tests utilisateurs, usability testing
    création*; Ergonomie; ergonomics
    création; Accessibilité numérique; web accessibility, RGAA, WCAG
    création; Design system
    création; Design thinking
    création; Design de produit; product design, industrial design, design industriel
    création*; Illustration; drawing
    création*; Dessin; dessin d’art
    création; Peinture artistique; aquarelle, watercolour
    création; Architecture d’intérieur; interior design
    création*; Décoration; décoration d’intérieur, home staging
    création*; Scénographie; scenography, set design
    création*; Céramique; ceramics, poterie, pottery
    création*; Bijouterie; jewellery making, joaillerie, jewelry making
    création*; Broderie; embroidery
    création*; Couture; sewing, retouches de vêtements
    création; Modélisme; patronage textile, pattern making, patternmaking
    création*; Stylisme; fashion design
    création*; Tapisserie; upholstery, tapisserie d’ameublement
    création*; Maroquinerie; leatherwork, travail du cuir
    création; Art floral; floristry, composition florale
    création*; Musique; musicianship, pratique instrumentale, solfège
    création*; Chant; singing, technique vocale
    création*; Théâtre; acting, jeu d’acteur
    création*; Danse; chorégraphie, choreography
    création; Médiation culturelle; cultural mediation, visites guidées, guided tours
    création; Gestion de collections; collection management, museum collections
    création; Bibliothéconomie; librarianship, catalogage, cataloguing, cataloging
    """
}
