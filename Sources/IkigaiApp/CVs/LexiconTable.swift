/// The words that `Lexicon.standard` is made of; the format is documented there.
enum LexiconTable {
  /// What makes an ambiguous name of a family clear when it stands near.
  static let cues = """
    code; langage, language, programmation, programming, coder
    données; logiciel, statistiques, data
    gestion; logiciel, comptabilité, comptable, paie, progiciel
    création; logiciel, maquette, PAO
    """

  /// Words after which a letter is no programming language: "permis C", "vitamine C".
  static let otherLetters: Set<String> = [
    "permis", "licence", "vitamine", "vitamin", "classe", "class", "categorie", "category", "hepatite", "plan", "type",
  ]

  static let skills = """
    code; Python; python3
    code; Java; J2EE, JEE
    code; JavaScript; Java Script, ECMAScript, ES6, vanilla JS
    code; TypeScript; Type Script
    code; C++; cpp
    code; C#; C Sharp, CSharp
    code?; C; langage C
    code?; R; RStudio, R Studio, ggplot2, tidyverse, langage R
    code?; Go; Golang
    code?; Swift; SwiftUI
    code?; Rust
    code; PHP; PHP7, PHP8
    code; Ruby on Rails; RoR
    code; Kotlin; Jetpack Compose
    code; Scala
    code; Perl
    code; COBOL
    code; VBA; Visual Basic
    code; MATLAB; Simulink
    code; .NET; dotnet, ASP.NET, .NET Core
    code; SQL; MySQL, PostgreSQL, PL/SQL, T-SQL, SQL Server, SQLite, MariaDB
    code; NoSQL; MongoDB, Cassandra, Redis
    code; HTML; HTML5, XHTML
    code; CSS; CSS3, SASS, Tailwind
    code^; React; ReactJS, React.js
    code; React Native
    code; Angular; AngularJS
    code; Vue.js; VueJS
    code; Node.js; NodeJS, Express.js
    code; Django; Flask, FastAPI
    code?; Spring; Spring Boot
    code; Symfony; Laravel
    code; API REST; REST API, RESTful, GraphQL
    code; Git; GitHub, GitLab
    code; Docker; Docker Compose
    code; Kubernetes; k8s
    code; Linux; Unix, Debian, Ubuntu, Red Hat
    code; Bash; shell script, scripts shell
    code; DevOps; CI/CD, Jenkins, intégration continue, Ansible, Terraform
    code; AWS; Amazon Web Services
    code; Azure; Microsoft Azure
    code; Google Cloud; Google Cloud Platform
    code; Cybersécurité; cybersecurity, sécurité informatique, information security, ISO 27001
    code; Administration réseau; administration systèmes et réseaux, network administration, Cisco
    code; Tests logiciels; software testing, Selenium, tests automatisés, test automation
    code; Développement web; web development, développeur web, développeuse web, web developer
    code; Développement mobile; mobile development, Android, iOS, Flutter
    données; Machine learning; apprentissage automatique, scikit-learn
    données; Deep learning; apprentissage profond, TensorFlow, PyTorch
    données; Intelligence artificielle; artificial intelligence, IA générative, generative AI
    données; Analyse de données; data analysis, data analyst, analyse des données, pandas, NumPy
    données; Data engineering; big data, Hadoop, ETL, Airflow
    données; Visualisation de données; data visualization, dataviz
    données; Power BI; PowerBI
    données?; Tableau; Tableau Software, Tableau Desktop
    données?; Spark; Apache Spark, PySpark
    données?; SAS
    données; Statistiques; statistics, statistical analysis, analyse statistique, SPSS, Stata
    bureautique^; Excel; Microsoft Excel, MS Excel, tableaux croisés dynamiques, pivot tables
    bureautique^; Word; Microsoft Word, MS Word
    bureautique; PowerPoint; Power Point
    bureautique?; Access; Microsoft Access, MS Access
    bureautique^; Outlook; Microsoft Outlook
    bureautique; Pack Office; Microsoft Office, MS Office, suite Office, Office 365, Microsoft 365
    bureautique; Google Workspace; G Suite, Google Docs, Google Sheets
    bureautique; LibreOffice; OpenOffice
    bureautique; Secrétariat; assistanat de direction, secretarial skills, assistante de direction
    bureautique; Saisie de données; data entry
    bureautique; Accueil du public; accueil physique, accueil téléphonique, reception desk
    bureautique; Archivage; gestion documentaire, records management
    création; Photoshop; Adobe Photoshop
    création; Illustrator; Adobe Illustrator
    création; InDesign; Adobe InDesign, In Design
    création; Suite Adobe; Adobe Creative Suite, Creative Cloud, Adobe CC
    création; Figma
    création; Canva
    création; Premiere Pro; Adobe Premiere, Final Cut, DaVinci Resolve, montage vidéo, video editing
    création; After Effects; motion design
    création; Photographie; photography, Lightroom, prise de vue
    création; Design graphique; graphic design, graphisme, identité visuelle, visual identity
    création; UX design; UX/UI, UI/UX, expérience utilisateur, user experience, UI design
    création; Illustration; dessin, drawing
    création; Animation 3D; Blender, Cinema 4D, 3ds Max
    création; Architecture d’intérieur; interior design, décoration d’intérieur
    création?; Sketch; Sketch App
    communication; WordPress; Drupal, Joomla
    communication; SEO; référencement naturel, référencement, search engine optimization
    communication?; SEA; Google Ads, AdWords, publicité en ligne
    communication; Google Analytics; web analytics, Matomo
    communication; Réseaux sociaux; social media, community management, community manager, médias sociaux
    communication; Rédaction web; copywriting, web writing, content writing, rédaction de contenus
    communication; Relations presse; public relations, relations publiques, press relations
    communication; Communication interne; internal communication, internal communications
    communication; Marketing digital; digital marketing, marketing numérique, webmarketing, web marketing
    communication; Étude de marché; market research, études de marché
    communication; E-mailing; emailing, newsletter, Mailchimp, Brevo
    communication; Événementiel; event management, organisation d’événements, event planning
    communication; Journalisme; journalism, reportage
    communication; Traduction; translation, interprétariat, interpreting
    vente; Vente; techniques de vente, sales, retail sales, conseil en vente
    vente; Négociation; negotiation, négociation commerciale
    vente; Prospection; prospection commerciale, lead generation, cold calling
    vente; Relation client; service client, customer service, customer care, relation clients, customer relations
    vente; Salesforce; CRM, HubSpot, gestion de la relation client
    vente; E-commerce; Shopify, PrestaShop, Magento, commerce en ligne
    vente; Merchandising; mise en rayon, visual merchandising
    vente; Encaissement; tenue de caisse, cash handling
    vente; Achats; purchasing, procurement, gestion des achats
    gestion; Gestion de projet; project management, conduite de projet, chef de projet, cheffe de projet, project manager
    gestion; Méthodes agiles; agile, Scrum, Kanban, agilité, Scrum Master
    gestion; Jira; Trello, Asana
    gestion; MS Project; Microsoft Project
    gestion; Management d’équipe; team management, encadrement d’équipe, management, animation d’équipe, team leadership
    gestion; Gestion budgétaire; budget management, suivi budgétaire, gestion de budget, budgeting
    gestion; Comptabilité; accounting, comptabilité générale, bookkeeping, tenue de comptes
    gestion; Contrôle de gestion; management control, financial control
    gestion; Analyse financière; financial analysis, finance d’entreprise, corporate finance
    gestion; Audit; audit interne, internal audit
    gestion; Fiscalité; taxation, déclarations fiscales
    gestion; Paie; gestion de la paie, payroll
    gestion; Facturation; invoicing, billing
    gestion?; SAP; SAP ERP, SAP FI
    gestion?; Sage
    gestion?; Ciel
    gestion; ERP; progiciel de gestion, Odoo
    gestion; Ressources humaines; human resources, gestion des ressources humaines, HR management
    gestion; Recrutement; recruitment, recruiting, talent acquisition, sourcing de candidats
    gestion; Management de la qualité; ISO 9001, quality management, démarche qualité, contrôle qualité, quality control
    gestion; Lean management; lean manufacturing, Six Sigma, amélioration continue, continuous improvement
    gestion; Conduite du changement; change management
    gestion; Stratégie d’entreprise; strategic planning, planification stratégique
    gestion; Entrepreneuriat; entrepreneurship, création d’entreprise
    gestion; Recherche de financements; fundraising, collecte de fonds, levée de fonds, grant writing
    droit; Droit du travail; labor law, employment law, droit social
    droit; Droit des affaires; business law, droit des sociétés, corporate law
    droit; Rédaction de contrats; contract drafting, droit des contrats, contract law
    droit; RGPD; GDPR, protection des données, data protection
    droit; Recherche juridique; legal research, veille juridique
    enseignement; Enseignement; teaching, enseignant, enseignante
    enseignement; Formation d’adultes; adult training, ingénierie de formation, ingénierie pédagogique, instructional design
    enseignement; Soutien scolaire; tutoring, aide aux devoirs
    enseignement; Animation; BAFA, BAFD, animation socioculturelle, youth work
    enseignement; Petite enfance; early childhood, garde d’enfants, puériculture, childcare
    enseignement; Gestion de classe; classroom management
    social; Accompagnement social; social work, travail social, insertion professionnelle
    social; Médiation; mediation, gestion de conflits, conflict resolution, résolution de conflits
    social; Écoute active; active listening, relation d’aide
    social; Coaching; accompagnement individuel, mentorat, mentoring
    social; Aide à domicile; home care, auxiliaire de vie, aide à la personne
    santé; Soins infirmiers; nursing, soins infirmiers généraux, infirmier, infirmière
    santé; Premiers secours; first aid, PSC1, SST, sauveteur secouriste, CPR, gestes de premiers secours
    santé; Hygiène et sécurité; health and safety, QHSE, HSE, prévention des risques
    santé; HACCP; hygiène alimentaire, food safety
    santé; Soins palliatifs; palliative care
    santé; Pharmacologie; pharmacology, pharmacie
    santé; Psychologie; psychology, psychologie clinique, clinical psychology
    santé; Kinésithérapie; physiotherapy, physical therapy, rééducation
    santé; Analyses médicales; laboratory analysis, analyses de laboratoire, biologie médicale
    santé; Essais cliniques; clinical trials, recherche clinique, clinical research
    sciences; Recherche scientifique; scientific research, recherche fondamentale
    sciences; Biologie moléculaire; molecular biology, PCR, biotechnologies
    sciences; Chimie; chemistry, chimie organique, chimie analytique
    sciences; Gestion de l’environnement; protection de l’environnement, environmental management, écologie, ecology
    sciences; Développement durable; sustainable development, RSE, sustainability
    sciences; Bilan carbone; carbon footprint
    sciences; Systèmes d’information géographique; QGIS, ArcGIS, cartographie
    technique; AutoCAD; Auto CAD
    technique; SolidWorks; CATIA, CAO, CAD
    technique; BIM; Revit, ArchiCAD
    technique; SketchUp; Sketch Up
    technique; Électricité; habilitation électrique, electrical installation, câblage électrique
    technique; Électronique; electronics, Arduino, systèmes embarqués, embedded systems
    technique; Mécanique; mechanical engineering, génie mécanique, mécanique automobile
    technique; Maintenance; maintenance industrielle, GMAO, industrial maintenance
    technique; Automatisme; automates programmables, robotique, robotics
    technique; Plomberie; plumbing, chauffage
    technique; Soudure; welding, soudage
    technique; Menuiserie; carpentry, ébénisterie, woodworking
    technique; Maçonnerie; masonry, gros œuvre
    technique; Peinture en bâtiment; house painting
    technique; Conduite de travaux; chef de chantier, construction management, suivi de chantier
    logistique; Logistique; logistics, supply chain, chaîne logistique
    logistique; Gestion des stocks; inventory management, stock management, gestion de stock, approvisionnement
    logistique; Préparation de commandes; order picking
    logistique; Conduite d’engins; CACES, forklift, cariste
    logistique; Conduite poids lourd; conducteur poids lourd, truck driving, permis C, permis CE, FIMO
    restauration; Cuisine; cooking, cuisine traditionnelle, culinary arts
    restauration; Pâtisserie; pastry, boulangerie, baking
    restauration; Service en salle; table service, waiting tables
    restauration; Sommellerie; œnologie, wine service
    restauration; Hôtellerie; hotel management, hospitality
    nature; Agriculture; maraîchage, farming, élevage, permaculture
    nature; Jardinage; espaces verts, gardening, landscaping, paysagisme
    soin; Coiffure; hairdressing
    soin; Esthétique; beauty care, cosmétique
    soin; Couture; sewing, modélisme, stylisme, fashion design
    général; Prise de parole en public; public speaking
    général; Travail en équipe; teamwork, team work, esprit d’équipe
    général; Résolution de problèmes; problem solving
    général; Gestion du temps; time management
    """
}
