extension LexiconTable {
  /// Marketing, communication and events.
  static let communication = """
    communication; WordPress
    communication; Drupal
    communication; Joomla
    communication; SEO; référencement naturel, *référencement, search engine optimization
    communication?; SEA; paid search, SEM, search engine marketing, liens sponsorisés, campagnes SEA
    communication; Google Ads; AdWords
    communication; Publicité en ligne; online advertising
    communication; Publicité Meta; Meta Ads, Facebook Ads, Instagram Ads
    communication; Google Analytics; GA4
    communication; Analyse de trafic web; web analytics
    communication; Matomo
    communication; Réseaux sociaux; social media, médias sociaux, animation de communautés, social networks
    communication; Community management; gestion de communauté
    communication*; Instagram
    communication*; TikTok
    communication*; LinkedIn
    communication; Rédaction web; copywriting, web writing, content writing, rédaction de contenus, copy writing
    communication; Stratégie de contenu; content strategy, stratégie éditoriale, ligne éditoriale
    communication; Marketing de contenu; content marketing
    communication*; Rédaction; writing skills, qualités rédactionnelles, aisance rédactionnelle
    communication; Relecture; proofreading, correction de textes, copy editing, proof-reading, relecture de textes, \
    correction orthographique, correction d’épreuves, correction typographique, relecture et correction, \
    correction de manuscrits, relecture-correction, proofread, révision de textes, line editing, \
    relecture orthographique, correction et relecture, editing texts, relecture d’épreuves, relecture d’articles, \
    house style
    communication; Antidote correcteur
    communication; Code typographique; ortho-typographie
    communication; Relations presse; press relations, communiqués de presse, press releases, media relations
    communication; Relations publiques; public relations
    communication; Communication interne; internal communication, newsletter interne, magazine interne
    communication; Communication institutionnelle; corporate communication
    communication; Marketing digital; digital marketing, marketing numérique, webmarketing, web marketing
    communication; Marketing opérationnel
    communication; Trade marketing
    communication; Marketing stratégique; strategic marketing
    communication*; Marketing
    communication*; Communication; communication skills
    communication; Étude de marché; market research
    communication; Veille concurrentielle; competitive intelligence, competitor analysis, analyse concurrentielle
    communication; E-mailing; *emailing, email marketing
    communication; Infolettres; newsletter
    communication; Mailchimp
    communication; Brevo
    communication; Marketing automation
    communication; A/B testing; AB testing, A/B tests, tests A/B
    communication; Gestion de marque; brand management, branding, image de marque, brand strategy
    communication*; Événementiel; event management, organisation d’événements, event planning, event organisation, \
    gestion d’événements
    communication*; Publicité; advertising, campagnes publicitaires
    communication*; Achat média; media planning, media buying, achat d’espace, achat d’espaces publicitaires, \
    media purchasing, campagnes display
    communication*; Journalisme; journalism, reportage
    communication*; Mécénat
    communication*; Parrainage et sponsoring; sponsoring, sponsorship
    communication*; Traduction; translation, translating
    communication; Trados; SDL Trados
    communication; memoQ
    communication; Traduction assistée par ordinateur; CAT tools, TAO
    communication*; Terminologie; terminology, terminology management
    communication; Post-édition; post-editing
    communication; Localisation de logiciels; software localisation, software localization
    communication; Plan de communication; stratégie de communication, communication strategy
    communication; Créations graphiques; supports de communication, création de visuels graphiques, graphic creation, \
    communication materials, création de supports de communication, conception de supports de communication, \
    supports de communication print et web, supports web, supports print et web, print design, print et web, \
    supports numériques, print and digital
    communication*; Interprétariat; interpreting
    communication*; Interprétation de conférence
    communication; Sous-titrage; subtitling, captioning, sous-titres, subtitles, sous-titrage vidéo, closed captions, \
    surtitrage
    communication*; Segmentation; segmentation clients, customer segmentation, *ciblage, market segmentation, \
    segmentation marketing, ciblage clients, customer profiling, segmentation de clientèle, scoring clients, \
    classification supervisée
    communication; Classification non supervisée; *clustering, k-means
    communication; Analyse RFM
    communication; Positionnement de marque; brand positioning, plateforme de marque, positionnement produit, \
    product positioning, brand platform, positionnement marketing
    communication; Mix marketing; marketing mix, 4P
    communication; Plan marketing; marketing plan, stratégie marketing, marketing strategy, marketing strategies, \
    plan d’action marketing, plan média
    communication; Marketing produit; Chef de produit marketing, product marketing, gestion de gamme de produits, \
    brief produit, dossiers produits, cycle de vie produit
    communication; Marketing direct; direct marketing, direct mail, phoning et mailing, fusion et publipostage
    communication; Marketing relationnel; relationship marketing, CRM marketing, programme relationnel, \
    campagnes CRM, lifecycle marketing
    communication; Inbound marketing; marketing entrant, content inbound, lead nurturing, demand generation
    communication; Marketing de comptes stratégiques; account-based marketing, ABM
    communication; Marketing d’influence; influence marketing, influencer marketing, partenariats influenceurs, \
    influencer partnerships, relations influenceurs
    communication*; Affiliation; affiliate marketing, marketing d’affiliation, programmes d’affiliation
    communication; Growth hacking; growth marketing, acquisition de trafic, traffic acquisition, acquisition clients, \
    customer acquisition, acquisition digitale, user acquisition, génération de trafic, stratégie d’acquisition
    communication; Campagnes marketing; marketing campaigns, campagnes digitales, digital campaigns, \
    advertising campaigns, campagnes de communication, communication campaigns, opérations marketing, \
    actions marketing, ad campaigns
    communication; Publicité programmatique; *programmatique, achat programmatique, programmatic advertising, \
    programmatic buying
    communication*; Remarketing; retargeting
    communication; Publicité payante; paid social, paid media, social ads, PPC, pay-per-click, PPC campaigns, \
    publicité sociale, campagnes payantes, campagnes Ads
    communication; LinkedIn Ads
    communication; TikTok Ads
    communication; Microsoft Advertising; Bing Ads
    communication; Gestionnaire de publicités Meta; Facebook Ads Manager
    communication; Meta Business Suite; Facebook Business Manager, Business Manager, Meta Business Manager
    communication; Creator Studio
    communication; Audit SEO
    communication; Semrush
    communication; Ahrefs
    communication; Screaming Frog
    communication; Recherche de mots-clés; keyword research, mots-clés
    communication; Netlinking; link building, backlinks
    communication; Optimisation du référencement; optimisation SEO, on-page SEO, technical SEO, maillage interne
    communication; Yoast SEO; Yoast
    communication; Google Search Console; Search Console
    communication; Google Tag Manager; GTM, Tag Manager
    communication; Plan de taggage
    communication; Looker Studio; Google Data Studio, Data Studio
    communication; Optimisation de conversion; CRO, conversion rate optimisation, conversion rate optimization, \
    optimisation du taux de conversion, landing pages, pages d’atterrissage, tunnel de conversion, tunnels de vente, \
    sales funnel, conversion funnel
    communication; Hotjar
    communication; Analyse d’audience; analyse du trafic, audience analysis, statistiques de fréquentation, \
    traffic analysis, suivi des performances des campagnes, campaign reporting, campaign performance, \
    ROI des campagnes, ROAS, campaign analysis, audience insights, suivi des campagnes, analyse des campagnes
    communication; Planification de publications; scheduling posts, social media scheduling, \
    planning de publications, programmation de publications, planification des posts
    communication; Hootsuite
    communication; Agorapulse
    communication; Sprout Social
    communication; Swello
    communication; Metricool
    communication; Calendrier éditorial; planning éditorial, editorial calendar, content calendar, \
    calendriers éditoriaux, content planning, social media calendar, plannings éditoriaux
    communication; Création de contenus; content creation, creating content, production de contenus, created content, \
    contenus digitaux, digital content, création de posts, social media content, created social media content, \
    contenus éditoriaux, user-generated content, contenu éditorial
    communication*; Modération; modération de communauté, community moderation, modération des commentaires, \
    content moderation
    communication; Écoute des réseaux sociaux; social listening
    communication; E-réputation; online reputation, online reputation management, avis clients, réponse aux avis, \
    avis en ligne, online reviews
    communication; Vidéos pour réseaux sociaux; Instagram Reels, short-form video, vidéos courtes, stories Instagram
    communication; YouTube Studio
    communication; CapCut
    communication*; Facebook
    communication*; YouTube
    communication*; Pinterest
    communication*; Snapchat
    communication*; Twitter
    communication; Gestion de site internet; mise à jour du site internet, website management, mise à jour du site, \
    alimentation du site internet, updating the website, website updates, gestion de sites web, \
    administration du site internet, website content, webmastering, gestion de contenu web, content management, \
    mise à jour du site web, web content management, web publishing, mise en ligne de contenus, publication en ligne, \
    uploading content, intégration de contenus, content upload, uploaded content, mise en ligne d’articles
    communication; CMS; content management system, systèmes de gestion de contenu, headless CMS
    communication; Wix
    communication; Squarespace
    communication; Webflow
    communication; TYPO3
    communication; Contentful
    communication; Elementor
    communication; Divi
    communication; Strapi
    communication; Outils d’e-mailing; email automation
    communication; Sarbacane
    communication; ActiveCampaign
    communication; Klaviyo
    communication; Mailjet
    communication; Constant Contact
    communication; Campaign Monitor
    communication; Dialog Insight
    communication; MailerLite
    communication; Marketo
    communication; Salesforce Pardot
    communication; Oracle Eloqua
    communication; Salesforce Marketing Cloud; Marketing Cloud
    communication; Adobe Campaign
    communication; Selligent
    communication; Plezi
    communication; Splio
    communication; Campagnes e-mail; email campaigns, campagnes d’e-mailing, campagnes emailing, \
    rédaction de newsletters, campagnes de mailing, e-newsletters, lettre d’information
    communication; Campagnes SMS; marketing SMS, SMS marketing
    communication; Stratégie digitale; digital strategy, stratégie numérique, stratégie social media, \
    social media strategy, stratégie réseaux sociaux, social strategy
    communication; Relations médias; pitching journalists, media pitching, media outreach, contacts presse, \
    press liaison, press office, relations avec la presse, pitching media, liaising with journalists
    communication; Dossiers de presse; press kits, press kit, media kits, press packs, kit presse
    communication; Revue de presse; press review, media monitoring, veille média, veille médiatique, press clippings, \
    panorama de presse, press coverage, veille presse, retombées presse
    communication; Cision
    communication; Meltwater
    communication; Conférences de presse; press conferences, points presse, voyages de presse, press trips, \
    press events
    communication; Media training; préparation de porte-parole, spokesperson training, porte-parolat
    communication; Communication de crise; crisis communication
    communication; Affaires publiques; public affairs, relations institutionnelles, government relations, \
    institutional relations
    communication; Lobbying
    communication; Plaidoyer
    communication; Communication externe; external communication, communication corporate
    communication; Communication financière; investor relations, financial communication, rapport annuel, \
    annual report
    communication; Communication visuelle; visual communication
    communication; Signalétique; *signage, wayfinding, signalétique intérieure, conception de signalétique
    communication; Habillage de véhicules; covering de véhicules, vehicle wrapping, vehicle graphics, \
    lettrage de véhicules
    communication; Pose d’enseignes; sign making
    communication; Pose d’adhésifs; lettrage adhésif, pose de vinyle
    communication; Supports imprimés; supports print, *flyers, *affiches, *plaquettes, *brochures, *dépliants, \
    *leaflets, print materials, plaquettes commerciales, supports marketing, promotional materials, \
    marketing materials, marketing collateral, supports de vente, aide à la vente, outils d’aide à la vente, \
    sales materials, print collateral, roll-up, kakémonos
    communication; Brief créatif; creative briefs, brief agence, agency briefs, pilotage d’agences, agency management
    communication; Gestion des prestataires; coordination des prestataires, suivi des prestataires
    communication; Recommandations stratégiques; planning stratégique, strategic recommendations, \
    recommandations clients, client pitches, new business pitches
    communication; Journalisme radio; flashs info, présentation de journaux, news bulletins, journaux radio, \
    radio broadcasting, animation radio, news broadcasting, radio presenting, radio production, présentation radio, \
    émissions radio, chroniques radio, présentation d’émissions, radio show
    communication; Enquête journalistique; investigations journalistiques, investigative journalism, \
    investigative reporting, journalisme d’investigation, interviews journalistiques, recoupement des sources, \
    reportages vidéo, reportages radio, reportages terrain, news gathering, reportages télévisés, \
    conducting interviews with sources, interviews de personnalités, court reporting, journalistic research
    communication; Vérification des faits; fact-checking, vérification des informations, vérification des sources
    communication; Journalisme de données; data journalism, datajournalisme
    communication; Rédaction d’articles; rédiger des articles, article writing, writing articles, news writing, \
    feature writing, feature articles, wrote articles, blog writing, rédaction d’articles de blog, \
    articles de presse, blog posts, articles de blog, news articles, rédaction journalistique, \
    écriture journalistique, rédaction de chroniques, writing blog posts, billets de blog, blogging, reviews writing, \
    blog articles, rédaction de brèves, écriture d’articles, written articles, news stories, writing news, \
    articles web
    communication; Critique littéraire
    communication; Critique de cinéma; film criticism
    communication; Interviews; réalisation d’interviews, conduite d’interviews, interviews filmées
    communication; Secrétariat de rédaction; copyediting, sub-editing, titraille, édition d’articles, subediting, \
    *réécriture, *rewriting, conférence de rédaction, comité de rédaction
    communication; Édition de livres; book publishing, édition littéraire, préparation de copie, suivi éditorial, \
    suivi de fabrication, editorial management
    communication; Rédaction technique; technical writing, documentation technique, technical documentation, \
    user manuals, rédaction de notices, manuels utilisateur, user guides, rédaction de documentation, \
    guides utilisateurs, rédaction de documentations techniques, rédaction de procédures techniques, \
    documentation utilisateur, user documentation, notices techniques, modes opératoires informatiques, how-to guides
    communication*; Discours; rédaction de discours, speechwriting, speech writing, éléments de langage, key messages
    communication; Storytelling; brand storytelling, narration de marque, storytelling de marque
    communication; Études et enquêtes marketing; Études quantitatives, quantitative research, consumer insights, \
    panels consommateurs, études consommateurs, consumer research, études marketing, market studies, market analysis, \
    analyse des tendances, trend analysis, quantitative analysis, analyse quantitative, méthodes quantitatives, \
    quantitative methods, enquêtes quantitatives
    communication; Études qualitatives; études quali, focus groups
    communication*; Nielsen
    communication; EViews
    communication; Sphinx enquêtes
    communication; LimeSurvey
    communication; SurveyMonkey
    communication; Qualtrics
    communication; Économétrie; econometrics
    communication; Typeform
    communication; Parcours client; customer journey, customer journey mapping
    communication; Expérience client; customer experience, CX, guest experience
    communication; Personas; buyer personas
    communication; Co-branding; partenariats de marques, licences de marque, brand partnerships, \
    opérations de co-branding
    communication; Marketing événementiel; event marketing, *roadshows, experiential marketing
    communication; Street marketing
    communication; Activation de marque; brand activation
    communication; Logistique événementielle; event logistics, coordination d’événements, event coordination, \
    coordination événementielle, gestion logistique d’événements, coordinated events, coordinating events, \
    planned events, planning events, logistique des événements, event production, production événementielle, \
    event operations
    communication; Organisation de mariages; wedding planning, réceptions privées, private events, \
    mariages et réceptions
    communication; Organisation de salons; stands d’exposition, montage de stands, exhibition stands, \
    stand management, conception de stands, exhibition planning, tenue de stand, animation de stand
    communication; Recherche de lieux; venue sourcing, venue finding, repérage de lieux, recherche de prestataires, \
    venue selection, venue booking, sélection de prestataires
    communication; Gestion des inscriptions; event registration, gestion des participants, guest lists, \
    guest list management, accueil des participants, delegate management, delegate registration
    communication; Eventbrite
    communication*; Billetterie; ticket sales, ticketing événementiel, billetterie en ligne, box office, \
    gestion de billetterie
    communication; Weezevent
    communication; Cvent
    communication; Feuilles de route; running orders, conducteurs d’événement, event schedules, event timelines, \
    run of show, run sheets
    communication; Recherche de sponsors; sponsorship sales, recherche de sponsoring, partenariats sponsors, \
    sponsor relations, partnership sales, recherche de partenaires
    communication; Objets publicitaires; *Goodies, promotional items, objets promotionnels, cadeaux d’affaires
    """
}
