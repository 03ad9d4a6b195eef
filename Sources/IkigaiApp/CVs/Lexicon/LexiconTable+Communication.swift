extension LexiconTable {
  /// Marketing, communication and events.
  static let communication = """
    communication; WordPress
    communication; Drupal; Joomla
    communication; SEO; référencement naturel, référencement, search engine optimization
    communication?; SEA; AdWords, publicité en ligne, online advertising
    communication; Google Ads; Meta Ads, Facebook Ads
    communication; Google Analytics; web analytics, Matomo, GA4
    communication; Réseaux sociaux; social media, médias sociaux, animation de communautés, social networks
    communication; Community management; gestion de communauté
    communication*; Instagram; TikTok
    communication*; LinkedIn
    communication; Rédaction web; copywriting, web writing, content writing, rédaction de contenus, copy writing
    communication; Stratégie de contenu; content strategy, content marketing, stratégie éditoriale, ligne éditoriale
    communication*; Rédaction; writing skills, qualités rédactionnelles, aisance rédactionnelle
    communication; Relecture; proofreading, correction de textes, copy editing, proof-reading, relecture de textes, \
    correction orthographique, correction d’épreuves, correction typographique, Antidote correcteur, \
    relecture et correction, correction de manuscrits, relecture-correction, proofread, révision de textes, \
    ortho-typographie, line editing, code typographique, relecture orthographique, correction et relecture, \
    editing texts, relecture d’épreuves, relecture d’articles, house style
    communication; Relations presse; press relations, communiqués de presse, press releases, media relations
    communication; Relations publiques; public relations
    communication; Communication interne; internal communication, newsletter interne, magazine interne
    communication; Communication institutionnelle; corporate communication
    communication; Marketing digital; digital marketing, marketing numérique, webmarketing, web marketing
    communication; Marketing opérationnel; trade marketing
    communication; Marketing stratégique; strategic marketing
    communication*; Marketing
    communication*; Communication; communication skills
    communication; Étude de marché; market research
    communication; Veille concurrentielle; competitive intelligence, competitor analysis, analyse concurrentielle
    communication; E-mailing; emailing, newsletter, email marketing
    communication; Mailchimp; Brevo, Sendinblue
    communication; Marketing automation
    communication; A/B testing; AB testing, A/B tests, tests A/B
    communication; Gestion de marque; brand management, branding, image de marque, brand strategy
    communication; Événementiel; event management, organisation d’événements, event planning, event organisation, \
    gestion d’événements
    communication*; Publicité; advertising, campagnes publicitaires, media planning
    communication*; Journalisme; journalism, reportage
    communication*; Mécénat; sponsoring, sponsorship
    communication*; Traduction; translation, translating
    communication; Trados; SDL Trados, memoQ
    communication; Traduction assistée par ordinateur; CAT tools, TAO
    communication*; Terminologie; terminology, terminology management
    communication; Post-édition; post-editing
    communication; Localisation de logiciels; software localisation, software localization
    communication; Plan de communication; stratégie de communication, communication strategy
    communication; Créations graphiques; supports de communication, création de visuels graphiques, graphic creation, \
    communication materials, création de supports de communication, conception de supports de communication, \
    supports de communication print et web, supports web, supports print et web, print design, print et web, \
    supports numériques, print and digital
    communication*; Interprétariat; interpreting, interprétation de conférence
    communication; Sous-titrage; subtitling, captioning, sous-titres, subtitles, sous-titrage vidéo, closed captions, \
    surtitrage
    communication; Segmentation; segmentation clients, customer segmentation, ciblage, market segmentation, \
    segmentation marketing, ciblage clients, customer profiling, clustering, k-means, segmentation de clientèle, \
    analyse RFM, scoring clients, classification supervisée
    communication; Positionnement de marque; brand positioning, plateforme de marque, positionnement produit, \
    product positioning, brand platform, positionnement marketing
    communication; Mix marketing; marketing mix, 4P
    communication; Plan marketing; marketing plan, stratégie marketing, marketing strategy, marketing strategies, \
    plan d’action marketing, plan média
    communication; Chef de produit marketing; product marketing, marketing produit, gestion de gamme de produits, \
    brief produit, dossiers produits, cycle de vie produit
    communication; Marketing direct; direct marketing, direct mail, phoning et mailing, fusion et publipostage
    communication; Marketing relationnel; relationship marketing, CRM marketing, programme relationnel, \
    campagnes CRM, lifecycle marketing
    communication; Inbound marketing; marketing entrant, content inbound, lead nurturing, account-based marketing, \
    demand generation, ABM
    communication; Marketing d’influence; influence marketing, influencer marketing, partenariats influenceurs, \
    influencer partnerships, relations influenceurs
    communication; Affiliation; affiliate marketing, marketing d’affiliation, programmes d’affiliation
    communication; Growth hacking; growth marketing, acquisition de trafic, traffic acquisition, acquisition clients, \
    customer acquisition, acquisition digitale, user acquisition, génération de trafic, stratégie d’acquisition
    communication; Campagnes marketing; marketing campaigns, campagnes digitales, digital campaigns, \
    advertising campaigns, campagnes de communication, communication campaigns, opérations marketing, \
    actions marketing, ad campaigns
    communication; Achat média; media buying, achat d’espace, achat d’espaces publicitaires, media purchasing, \
    programmatique, achat programmatique, programmatic advertising, programmatic buying, retargeting, remarketing, \
    campagnes display
    communication; Publicité payante; paid social, paid media, social ads, paid search, PPC, pay-per-click, \
    PPC campaigns, publicité sociale, SEM, search engine marketing, liens sponsorisés, LinkedIn Ads, TikTok Ads, \
    Bing Ads, Instagram Ads, campagnes payantes, campagnes Ads, campagnes SEA
    communication; Gestionnaire de publicités Meta; Meta Business Suite, Facebook Business Manager, Business Manager, \
    Facebook Ads Manager, Creator Studio, Meta Business Manager
    communication; Audit SEO; Semrush, Ahrefs, Screaming Frog, keyword research, recherche de mots-clés, mots-clés, \
    netlinking, link building, optimisation SEO, on-page SEO, backlinks, Yoast, technical SEO, maillage interne, \
    optimisation du référencement
    communication; Search Console; Google Search Console, Google Tag Manager, GTM, Tag Manager, plan de taggage, \
    Google Data Studio
    communication; Optimisation de conversion; CRO, conversion rate optimisation, conversion rate optimization, \
    optimisation du taux de conversion, landing pages, pages d’atterrissage, tunnel de conversion, tunnels de vente, \
    sales funnel, conversion funnel, Hotjar
    communication; Analyse d’audience; analyse du trafic, audience analysis, statistiques de fréquentation, \
    traffic analysis, suivi des performances des campagnes, campaign reporting, campaign performance, \
    ROI des campagnes, ROAS, campaign analysis, audience insights, suivi des campagnes, analyse des campagnes
    communication; Planification de publications; Hootsuite, Agorapulse, Sprout Social, Swello, scheduling posts, \
    social media scheduling, Metricool, planning de publications, programmation de publications, \
    planification des posts
    communication; Calendrier éditorial; planning éditorial, editorial calendar, content calendar, \
    calendriers éditoriaux, content planning, social media calendar, plannings éditoriaux
    communication; Création de contenus; content creation, creating content, production de contenus, created content, \
    contenus digitaux, digital content, création de posts, social media content, created social media content, \
    contenus éditoriaux, user-generated content, contenu éditorial
    communication; Modération; modération de communauté, community moderation, modération des commentaires, \
    content moderation, social listening, e-réputation, online reputation, online reputation management, \
    avis clients, réponse aux avis, avis en ligne, online reviews
    communication; Vidéos pour réseaux sociaux; reels, Instagram Reels, short-form video, vidéos courtes, \
    YouTube Studio, CapCut, stories Instagram
    communication*; Facebook; YouTube, Pinterest, Snapchat, Twitter
    communication; Gestion de site internet; mise à jour du site internet, website management, mise à jour du site, \
    alimentation du site internet, updating the website, website updates, gestion de sites web, \
    administration du site internet, website content, webmastering, gestion de contenu web, content management, \
    mise à jour du site web, web content management, web publishing, mise en ligne de contenus, publication en ligne, \
    uploading content, intégration de contenus, content upload, uploaded content, mise en ligne d’articles
    communication; CMS; content management system, Wix, Squarespace, Webflow, Typo3, Contentful, \
    systèmes de gestion de contenu, Elementor, Divi, headless CMS, Strapi
    communication; Outils d’e-mailing; Sarbacane, ActiveCampaign, Klaviyo, Mailjet, Constant Contact, \
    Campaign Monitor, email automation, Dialog Insight, Mailerlite
    communication; Marketo; Pardot, Eloqua, Salesforce Marketing Cloud, Marketing Cloud, Adobe Campaign, Selligent, \
    Plezi, Splio
    communication; Campagnes e-mail; email campaigns, campagnes d’e-mailing, campagnes emailing, \
    rédaction de newsletters, campagnes de mailing, campagnes SMS, marketing SMS, SMS marketing, e-newsletters, \
    lettre d’information
    communication; Stratégie digitale; digital strategy, stratégie numérique, stratégie social media, \
    social media strategy, stratégie réseaux sociaux, social strategy
    communication; Relations médias; pitching journalists, media pitching, media outreach, contacts presse, \
    press liaison, press office, relations avec la presse, pitching media, liaising with journalists
    communication; Dossiers de presse; press kits, press kit, media kits, press packs, kit presse
    communication; Revue de presse; press review, media monitoring, veille média, veille médiatique, press clippings, \
    panorama de presse, press coverage, veille presse, Cision, Meltwater, retombées presse
    communication; Conférences de presse; press conferences, points presse, voyages de presse, press trips, \
    press events
    communication; Media training; préparation de porte-parole, spokesperson training, porte-parolat
    communication; Communication de crise; crisis communication
    communication; Affaires publiques; public affairs, lobbying, plaidoyer, relations institutionnelles, \
    government relations, institutional relations
    communication; Communication externe; external communication, communication corporate
    communication; Communication financière; investor relations, financial communication, rapport annuel, \
    annual report
    communication; Communication visuelle; visual communication, signalétique, signage, wayfinding, \
    covering de véhicules, signalétique intérieure, pose d’enseignes, sign making, conception de signalétique, \
    vehicle wrapping, lettrage adhésif, pose d’adhésifs, pose de vinyle, vehicle graphics, lettrage de véhicules, \
    habillage de véhicules
    communication; Supports imprimés; supports print, flyers, affiches, plaquettes, brochures, dépliants, leaflets, \
    print materials, plaquettes commerciales, supports marketing, promotional materials, marketing materials, \
    marketing collateral, supports de vente, aide à la vente, outils d’aide à la vente, sales materials, \
    print collateral, roll-up, kakémonos
    communication; Brief créatif; creative briefs, brief agence, agency briefs, pilotage d’agences, \
    agency management, coordination des prestataires, suivi des prestataires, gestion des prestataires
    communication; Recommandations stratégiques; planning stratégique, strategic recommendations, \
    recommandations clients, client pitches, new business pitches
    communication; Journalisme radio; flashs info, présentation de journaux, news bulletins, journaux radio, \
    radio broadcasting, animation radio, news broadcasting, radio presenting, radio production, présentation radio, \
    émissions radio, chroniques radio, présentation d’émissions, radio show
    communication; Enquête journalistique; investigations journalistiques, investigative journalism, \
    investigative reporting, fact-checking, vérification des faits, vérification des informations, \
    vérification des sources, data journalism, datajournalisme, journalisme d’investigation, \
    interviews journalistiques, recoupement des sources, reportages vidéo, reportages radio, reportages terrain, \
    news gathering, reportages télévisés, conducting interviews with sources, interviews de personnalités, \
    court reporting, journalistic research
    communication; Rédaction d’articles; rédiger des articles, article writing, writing articles, news writing, \
    feature writing, feature articles, wrote articles, blog writing, rédaction d’articles de blog, \
    articles de presse, blog posts, articles de blog, news articles, rédaction journalistique, \
    écriture journalistique, rédaction de chroniques, writing blog posts, critique littéraire, critique de cinéma, \
    billets de blog, blogging, reviews writing, blog articles, film criticism, rédaction de brèves, \
    écriture d’articles, written articles, news stories, writing news, articles web
    communication; Interviews; réalisation d’interviews, conduite d’interviews, interviews filmées
    communication; Secrétariat de rédaction; copyediting, sub-editing, titraille, édition d’articles, subediting, \
    réécriture, rewriting, conférence de rédaction, comité de rédaction
    communication; Édition de livres; book publishing, édition littéraire, préparation de copie, suivi éditorial, \
    suivi de fabrication, editorial management
    communication; Rédaction technique; technical writing, documentation technique, technical documentation, \
    user manuals, rédaction de notices, manuels utilisateur, user guides, rédaction de documentation, \
    guides utilisateurs, rédaction de documentations techniques, rédaction de procédures techniques, \
    documentation utilisateur, user documentation, notices techniques, modes opératoires informatiques, how-to guides
    communication; Discours; rédaction de discours, speechwriting, speech writing, éléments de langage, key messages
    communication; Storytelling; brand storytelling, narration de marque, storytelling de marque
    communication; Études quantitatives; études qualitatives, quantitative research, études quali, focus groups, \
    consumer insights, panels consommateurs, études consommateurs, consumer research, études marketing, \
    market studies, market analysis, Nielsen, analyse des tendances, trend analysis, quantitative analysis, \
    analyse quantitative, méthodes quantitatives, quantitative methods, enquêtes quantitatives, EViews, \
    Sphinx enquêtes, LimeSurvey, SurveyMonkey, Qualtrics, econometrics, économétrie, Typeform
    communication; Parcours client; customer journey, expérience client, customer experience, personas, \
    buyer personas, CX, customer journey mapping, guest experience
    communication; Co-branding; partenariats de marques, licences de marque, brand partnerships, \
    opérations de co-branding
    communication; Marketing événementiel; event marketing, roadshows, street marketing, experiential marketing, \
    brand activation, activation de marque
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
    communication; Gestion des inscriptions; event registration, gestion des participants, Eventbrite, guest lists, \
    guest list management, accueil des participants, billetterie, ticket sales, ticketing événementiel, Weezevent, \
    billetterie en ligne, box office, gestion de billetterie, Cvent, delegate management, delegate registration
    communication; Feuilles de route; running orders, conducteurs d’événement, event schedules, event timelines, \
    run of show, run sheets
    communication; Recherche de sponsors; sponsorship sales, recherche de sponsoring, partenariats sponsors, \
    sponsor relations, partnership sales, recherche de partenaires
    communication; Goodies; objets publicitaires, promotional items, objets promotionnels, cadeaux d’affaires
    """
}
