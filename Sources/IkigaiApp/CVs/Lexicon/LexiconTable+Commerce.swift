extension LexiconTable {
  /// Selling, marketing, communication, logistics and transport.
  static let commerce = """
    vente*; Vente; techniques de vente, retail sales, conseil en vente, selling, sales techniques
    vente*; Sales; sales skills
    vente; Conseil client; conseil clientèle, customer advice, conseil aux clients, conseil à la clientèle
    vente; Accueil client; accueil de la clientèle, customer welcome
    vente; Suivi de clientèle; suivi client, gestion de la clientèle
    vente; Portefeuille clients; gestion de portefeuille, client portfolio management, \
    gestion d’un portefeuille clients
    vente; Sens commercial; sales acumen, fibre commerciale
    vente; Système de caisse; POS systems, cash register, logiciel de caisse, point of sale
    vente; Vente additionnelle; upselling, cross-selling, ventes complémentaires
    vente; Vente à distance; télévente, telesales, phoning, téléprospection, telemarketing
    vente*; Négociation; negotiation, négociation commerciale, negotiating
    vente*; Prospection; prospection commerciale, lead generation, cold calling
    vente; Développement commercial; business development, développement de clientèle
    vente; Gestion de comptes clés; key account management, account management, grands comptes
    vente; Fidélisation; customer retention, fidélisation de la clientèle, customer loyalty
    vente; Relation client; customer service, relation clientèle, customer care, customer relations, service client, \
    client relations, customer relationship
    vente; Gestion des réclamations; complaint handling, traitement des réclamations
    vente; Service après-vente; after-sales service, SAV
    vente; CRM; gestion de la relation client, customer relationship management
    vente; Salesforce
    vente; HubSpot; Zoho
    vente; E-commerce; commerce en ligne, online sales, ecommerce
    vente; Shopify; WooCommerce
    vente; PrestaShop; Magento
    vente; Merchandising; visual merchandising
    vente; Mise en rayon; shelf stacking, réassort, facing, stock replenishment, shelf filling, \
    remplissage des rayons
    vente; Étiquetage; labelling, labeling, mise à jour des prix
    vente; Vitrines; window dressing, mise en place de vitrines
    vente; Encaissement; tenue de caisse, cash handling, till operation, gestion de caisse, cashiering
    vente; Inventaires; stocktaking, stock taking, stock counts, inventory
    vente; Animation commerciale; sales promotion, opérations commerciales
    vente; Gestion de rayon; department management
    vente; Gestion de magasin; store management, gestion de point de vente
    vente; Vente en grande distribution; grande distribution
    vente; Prêt-à-porter; fashion retail
    vente; Ouverture et fermeture de magasin; opening and closing procedures
    vente*; Achats; purchasing, gestion des achats
    vente*; Approvisionnements; procurement, réapprovisionnement
    vente; Négociation fournisseurs; supplier negotiation, négociation avec les fournisseurs
    vente; Relations fournisseurs; supplier relations, supplier management, gestion des fournisseurs
    vente*; Devis; quotations, établissement de devis, rédaction de devis, élaboration de devis
    vente; Administration des ventes; ADV, sales administration, order processing
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
    communication; Relecture; proofreading, correction de textes, copy editing
    communication; Relations presse; press relations, communiqués de presse, press releases, media relations
    communication; Relations publiques; public relations
    communication; Communication interne; internal communication
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
    communication; A/B testing
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
    communication; Créations graphiques; supports de communication
    communication*; Interprétariat; interpreting, interprétation de conférence
    communication; Sous-titrage; subtitling
    logistique*; Logistique; logistics
    logistique; Chaîne logistique; supply chain, supply chain management
    logistique; Gestion des stocks; inventory management, stock management, stock control, inventory control
    logistique; Rotation des stocks; stock rotation, FIFO
    logistique; Gestion des commandes; passage de commandes, order management
    logistique; Écoconduite; éco-conduite, eco-driving
    logistique; Sécurité routière; road safety, conduite en sécurité
    logistique; Bâchage; sanglage
    logistique; Préparation de commandes; order picking, order preparation, picking, pick and pack
    logistique; Réception de marchandises; goods receiving, goods-in
    logistique*; Expédition; shipping, dispatch
    logistique*; Emballage; packing, conditionnement, packaging
    logistique; Chargement et déchargement; loading and unloading, loading
    logistique*; Manutention; manual handling, material handling
    logistique; Palettisation; filmage, palletising
    logistique; Conduite d’engins; CACES, forklift, chariot élévateur, forklift licence, forklift driving
    logistique; Transpalette; pallet truck, gerbeur
    logistique; WMS; warehouse management system, gestion d’entrepôt, warehouse management
    logistique; Lecteur de codes-barres; scanner de codes-barres, barcode scanner, barcode scanning
    logistique; Transport de marchandises; freight forwarding, affrètement, freight
    logistique; Organisation de tournées; route planning, optimisation de tournées, planification de tournées
    logistique*; Douane; customs clearance, formalités douanières, opérations douanières
    logistique; Incoterms
    logistique; Import-export; commerce international, international trade
    logistique; Conduite poids lourd; truck driving, permis C, permis CE, permis EC, HGV driving, HGV licence, \
    super lourd
    logistique; FIMO; FCO, driver CPC
    logistique; Transport de matières dangereuses; ADR, matières dangereuses
    logistique; Chronotachygraphe; tachograph, réglementation des transports
    logistique; Transport de personnes; passenger transport, transport en commun
    logistique; Arrimage; load securing
    logistique*; Livraison; deliveries, delivery driving
    """
}
