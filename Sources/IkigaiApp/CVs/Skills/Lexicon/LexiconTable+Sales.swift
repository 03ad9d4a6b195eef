extension LexiconTable {
  /// Shops, sales and property.
  static let sales = """
    vente*; Vente; techniques de vente, retail sales, conseil en vente, selling, sales techniques, Sales, \
    sales skills
    vente; Conseil client; conseil clientèle, customer advice, conseil aux clients, conseil à la clientèle, \
    conseiller les clients, conseiller la clientèle, conseil à la vente, advising customers, advised customers, \
    advising clients, conseils personnalisés
    vente; Accueil client; accueil de la clientèle, customer welcome, accueillir les clients, \
    accueillir la clientèle, greeting customers, greeted customers, welcoming customers
    vente; Suivi de clientèle; suivi client, gestion de la clientèle, suivi commercial, client follow-up, \
    customer follow-up
    vente; Portefeuille clients; gestion de portefeuille, client portfolio management, \
    gestion d’un portefeuille clients, gérer un portefeuille, portfolio of clients, client portfolio, \
    portfolio of accounts, customer portfolio
    vente; Sens commercial; sales acumen, fibre commerciale
    vente; Système de caisse; POS systems, cash register, logiciel de caisse, point of sale, EPOS, \
    caisse enregistreuse, TPV, terminal de paiement
    vente; Vente additionnelle; upselling, cross-selling, ventes complémentaires, upsell, cross-sell, up-selling, \
    suggestive selling, vente croisée
    vente; Vente à distance; télévente, telesales, phoning, téléprospection, telemarketing, vente par téléphone, \
    prospection téléphonique, phone sales, telephone sales, inside sales
    vente*; Négociation; negotiation, négociation commerciale, negotiating
    vente*; Prospection; prospection commerciale, lead generation, cold calling
    vente; Développement commercial; business development, développement de clientèle, développement du portefeuille, \
    développer le portefeuille, développement du chiffre d’affaires, développer le chiffre d’affaires, \
    developing new business, new business development
    vente; Gestion de comptes clés; key account management, account management, grands comptes, \
    gestion de grands comptes, key accounts, comptes clés, gestion de comptes, strategic accounts, managing accounts
    vente; Fidélisation; customer retention, fidélisation de la clientèle, customer loyalty, fidéliser la clientèle, \
    fidéliser les clients, fidélisation clients, client retention, loyalty programme, loyalty program, \
    programme de fidélité, cartes de fidélité, loyalty cards
    vente; Relation client; customer service, relation clientèle, customer care, customer relations, service client, \
    client relations, customer relationship, customer support, client relationship management, client service, \
    client servicing
    vente; Gestion des réclamations; complaint handling, traitement des réclamations, traiter les réclamations, \
    réclamations clients, gérer les réclamations, handling complaints, handled complaints, customer complaints, \
    resolving complaints, complaint resolution, resolved complaints, guest complaints
    vente; Service après-vente; after-sales service, SAV, suivi après-vente, after-sales, aftersales, \
    after-sales support
    vente; CRM; gestion de la relation client, customer relationship management
    vente; Salesforce
    vente; HubSpot
    vente; Zoho
    vente; E-commerce; commerce en ligne, online sales, *ecommerce, boutique en ligne, vente en ligne, site marchand, \
    online store, online shop, e-boutique, site e-commerce
    vente; Shopify
    vente; WooCommerce
    vente; PrestaShop
    vente; Magento
    vente; Merchandising; visual merchandising, merchandisage, marchandisage, implantation merchandising, \
    visual displays
    vente; Mise en rayon; shelf stacking, réassort, *facing, stock replenishment, shelf filling, \
    remplissage des rayons, réassort des rayons, réassortiment, *restocking, restocked shelves, stocking shelves, \
    shelf stocking, *replenishment, achalandage, approvisionnement des rayons, garnir les rayons, remplir les rayons
    vente; Étiquetage; labelling, labeling, mise à jour des prix, étiqueter, price labelling, pricing labels, \
    affichage des prix, balisage prix, price tagging, étiquetage des prix
    vente*; Vitrines; window dressing, mise en place de vitrines, réalisation de vitrines, *étalage, window displays, \
    product displays, display building, store displays
    vente; Encaissement; tenue de caisse, cash handling, till operation, gestion de caisse, cashiering, encaisser, \
    cash register operation, handling cash, taking payments, cash desk, cashing up, till work, cash and card payments
    vente; Inventaires; stocktaking, stock taking, stock counts, inventory, faire l’inventaire, \
    réaliser les inventaires, inventaire annuel, stocktakes, inventory counts, physical inventory, cycle counts, \
    cycle counting, inventaire tournant
    vente; Animation commerciale; sales promotion, opérations commerciales, animation de vente, in-store promotions, \
    in-store events, opérations promotionnelles, mise en place des promotions, promotional campaigns
    vente; Gestion de rayon; department management, tenue du rayon
    vente; Gestion de magasin; store management, gestion de point de vente, gestion de boutique, running the store, \
    shop management, retail management, store operations
    vente; Vente en grande distribution; grande distribution
    vente; Prêt-à-porter; fashion retail
    vente; Ouverture et fermeture de magasin; opening and closing procedures, ouverture et fermeture de caisse, \
    ouvertures et fermetures, opening and closing the store, opening and closing the shop, opening and closing
    vente*; Achats; purchasing, gestion des achats, acheter les fournitures, achats responsables, politique achats, \
    stratégie achats, processus achats, purchasing management, strategic purchasing, e-procurement, buying, \
    gestion des achats et approvisionnements, achats internationaux, achats publics, achats industriels, \
    achats et approvisionnements, family buying, achats projets, achats de prestations, category sourcing, \
    portefeuille achats, familles d’achats, source-to-pay, SRM
    vente*; Jaggaer
    vente*; Approvisionnements; procurement, réapprovisionnement, gestion des approvisionnements, \
    replenishment planning, passation des commandes, suivi des commandes fournisseurs, placed orders, expediting, \
    order expediting, procurement management, strategic procurement, purchase order processing, \
    purchase order management, material procurement, ordering materials, gestion des commandes fournisseurs, \
    suivi des approvisionnements, supply planning, ordered stock, reordering, approvisionnement en matières premières
    vente; Négociation fournisseurs; supplier negotiation, négociation avec les fournisseurs, négociation des prix, \
    négocier les prix, négociation des tarifs, vendor negotiation, contract negotiation, négociation de contrats, \
    négocier les contrats, négocier avec les fournisseurs, négociation des conditions d’achat, price negotiation, \
    négociation tarifaire, négociation des conditions, negotiating with suppliers, negotiated with suppliers, \
    négociation achats, negotiating prices, negotiated prices
    vente; Relations fournisseurs; supplier relations, supplier management, gestion des fournisseurs, \
    vendor relations, supplier relationship management, relations avec les fournisseurs, suivi des fournisseurs
    vente*; Devis; quotations, établissement de devis, rédaction de devis, élaboration de devis, établir les devis, \
    élaborer les devis, rédiger les devis, réalisation de devis, preparing quotes, preparing quotations, \
    price quotes, chiffrage
    vente; Administration des ventes; ADV, sales administration, order processing, order entry, saisir les commandes, \
    processing orders, sales order processing
    vente; Conclusion de vente; conclure la vente, closing sales, closing deals, closed deals
    vente; Techniques d’entretien de vente; entretien de vente, sales pitch, argumentation commerciale, \
    argumentaire de vente, argumentaire commercial, traitement des objections, objection handling, \
    handling objections, sales presentations
    vente; Découverte des besoins; identification des besoins, analyse des besoins clients, identifier les besoins, \
    needs assessment, needs analysis, identifying customer needs, découverte client, consultative selling, \
    vente conseil
    vente; Vente B2B; B2B sales, vente aux professionnels, commerce B2B, business-to-business, vente BtoB, *BtoB, B2B
    vente; Vente B2C; B2C, B2C sales, *BtoC, vente aux particuliers, business-to-consumer
    vente; Vente en porte-à-porte; porte-à-porte, door-to-door, door-to-door sales, démarchage à domicile, \
    field sales, vente à domicile, prospection terrain, *démarchage
    vente; Démonstration de produits; product demonstrations, product demos, demonstrating products, *dégustations, \
    in-store demonstrations
    vente; Fichier clients; customer database, client database, base clients, client records, customer records
    vente; Qualification de prospects; qualification de leads, lead qualification, qualifying leads, qualified leads, \
    génération de leads, generating leads, qualification de fichiers
    vente; Pipeline commercial; sales pipeline, pipeline management, suivi du pipeline, managing pipeline
    vente; Analyse des ventes; sales analysis, analyse du chiffre d’affaires, suivi des ventes, sales reporting, \
    suivi du chiffre d’affaires, sales reports, analyse des indicateurs commerciaux, \
    suivi des indicateurs commerciaux
    vente; Animation de réseau; gestion de réseau commercial, channel management, réseau de distributeurs, \
    réseau de distribution, distributor management, channel sales, réseau de revendeurs
    vente; Management commercial; encadrement d’équipe commerciale, sales management, \
    animation d’une équipe commerciale, sales team management, animation de la force de vente, leading sales teams, \
    force de vente, management d’équipe commerciale
    vente; Stratégie commerciale; sales strategy, politique commerciale, plan d’action commercial, \
    plan d’actions commerciales, sales plans, sales planning, sales strategies, plans d’actions commerciaux
    vente; Offres commerciales; propositions commerciales, sales proposals, commercial proposals, \
    élaboration d’offres, business proposals
    vente; Visites clients; rendez-vous clients, customer visits, client visits, client meetings, \
    visites en clientèle, rendez-vous commerciaux
    vente; Salons professionnels; trade shows, trade fairs, foires et salons, salons et foires, \
    participation aux salons
    vente; Accords-cadres; contrat-cadre, framework agreements
    vente; Achats indirects; indirect procurement, indirect purchasing, achats hors production, indirect spend
    vente; Achats directs; direct procurement, achats de production, direct purchasing
    vente; Sourcing fournisseurs; supplier sourcing, strategic sourcing, global sourcing, recherche de fournisseurs, \
    vendor sourcing, sélection des fournisseurs, supplier selection
    vente; Évaluation des fournisseurs; supplier evaluation, supplier performance, performance fournisseurs, \
    supplier assessment, vendor selection, vendor assessment, qualification des fournisseurs, \
    référencement fournisseurs, panel fournisseurs, supplier scorecards, supplier development, \
    homologation fournisseurs, supplier quality, qualité fournisseurs, sourcing suppliers, sourced suppliers, \
    vendor evaluation, supplier qualification, supplier onboarding, mise en concurrence
    vente; Réduction des coûts d’achat
    vente; Category management; gestion de catégories, category planning, management de catégories
    vente; Analyse des dépenses; spend analysis, analyse des dépenses achats
    vente; Purchase-to-pay; P2P process, procure-to-pay, purchase to pay process
    vente; SAP Ariba; Ariba
    vente; Ivalua
    vente; Commandes fournisseurs; passer les commandes, ordering stock, placing orders, supplier orders, \
    stock ordering
    vente; Planogramme; planograms, plan d’implantation, plan merchandising
    vente; Implantation de rayons; implantation des produits, implantation de magasin, implantation des collections, \
    *réimplantation, store layout, implantation saisonnière
    vente; Têtes de gondole; gondola ends, mise en avant des produits, mises en avant, end caps, endcaps, gondole
    vente; PLV; publicité sur le lieu de vente, signalétique magasin, POS materials, in-store signage, ILV, \
    point of sale materials
    vente; Gestion des assortiments; *assortiment, assortment planning, gestion de gamme, range planning, \
    plan d’assortiment, product range
    vente; Gestion de la démarque; démarque inconnue, lutte contre la démarque, démarque, loss prevention, shrinkage, \
    shrinkage control, shrink control, prévention des pertes
    vente; Contrôle des dates de péremption; dates limites de consommation, gestion des DLC, contrôle des DLC, \
    contrôle des dates, date rotation, expiry dates, vérification des dates, DLUO, DDM, date checking, suivi des DLC
    vente; Comptage de caisse; contrôle de caisse, clôture de caisse, till reconciliation, end-of-day cash, \
    balancing cash drawer, balancing tills, arrêté de caisse, fonds de caisse
    vente; Caisse automatique; self-checkout, self-scanning, caisses libre-service
    vente; Click and collect; drive piéton, retrait des commandes, buy online pick up in store, commandes drive
    vente; Échanges et remboursements; retours et échanges, échanges et retours, *refunds, returns and exchanges, \
    returns and refunds, product returns, retours produits, processing refunds, exchanges and refunds, \
    traitement des retours, processing returns, retours clients
    vente; Cabines d’essayage; fitting rooms, gestion des cabines, tenue des cabines
    vente; Pliage et présentation des articles; folding clothes, folding garments, pliage des vêtements, \
    mise sur cintre
    vente; Pose d’antivols; *antivols, security tagging
    vente; Emballage cadeau; paquets cadeaux, gift wrapping, papier cadeau
    vente; Personal shopping; clienteling, styling advice, conseil en image, conseil vestimentaire, style advice
    vente; Vente de produits de luxe; luxury retail, luxury sales, vente luxe, vente haut de gamme, \
    cérémonie de vente, luxury goods
    vente; Conseil beauté; produits cosmétiques, cosmetics sales, vente de parfums, parfumerie sélective
    vente; Vente de produits frais; fresh produce, rayon frais, fruits et légumes, fresh food
    vente; Vente à la coupe; découpe à la demande, fromage à la coupe, charcuterie à la coupe, service traditionnel, \
    deli counter, découpe fromage, vente au stand, rayon traditionnel, serving counter
    vente; Vente sur les marchés; market stall, vente ambulante, marchés forains, market trading
    vente; Objectifs de vente; sales targets, atteinte des objectifs commerciaux, atteinte des objectifs, \
    réalisation des objectifs, exceeding targets, exceeded targets, sales quota, quota attainment, sales goals, \
    atteinte des objectifs de vente, exceeded sales targets
    vente; Panier moyen; indice de vente, taux de transformation, average basket, average transaction value, \
    conversion rate, taux de conversion, indicateurs de vente
    vente; Mystery shopping; visites mystères, client mystère
    vente*; Franchise; gestion de franchise, réseau de franchise, franchising, franchise management
    vente; Ouverture de points de vente; ouverture de magasins, store openings, new store opening, \
    ouverture de nouveaux magasins, ouverture de boutiques
    vente; Gestion des marges; calcul des marges, suivi des marges, margin management, optimisation des marges, \
    taux de marge, gross margin
    vente; Fixation des prix; politique tarifaire, price setting, politique de prix, pricing strategy, \
    relevés de prix, grilles tarifaires
    vente*; Marketplaces; place de marché, gestion de marketplaces, marketplace management
    vente; Vente sur Amazon; Amazon Seller Central, Amazon marketplace, Seller Central
    vente; Catalogue produits; fiches produits, product listings, product descriptions, mise en ligne de produits, \
    mise à jour du catalogue, catalogue en ligne, product catalogue, product catalog, intégration des produits
    vente; PIM; product information management, gestion de l’information produit
    vente; Akeneo
    vente; Salesforce Service Cloud; Service Cloud
    vente; Zendesk
    vente; Freshdesk
    vente; Gorgias
    vente; LiveChat
    vente; Pipedrive
    vente; Sellsy
    vente; noCRM
    vente; Zoho CRM
    vente; Microsoft Dynamics CRM; Dynamics CRM
    vente; SugarCRM
    vente; LinkedIn Sales Navigator; Sales Navigator
    vente; Social selling
    vente; Lusha
    vente; Kaspr
    vente; Dropcontact
    vente; Cycle de vente; sales cycle, cycles de vente longs, vente complexe, sales process, processus de vente, \
    cycle long, full sales cycle
    vente; Avant-vente; presales, pre-sales, support avant-vente, presales support
    vente; Méthodes de vente; Méthodes de vente SPIN et MEDDIC
    vente; Méthode SPIN; SPIN selling
    vente; Méthode MEDDIC; MEDDIC
    vente; Méthode SONCAS; SONCAS, SONCASE
    vente; Vente de solutions; solution selling
    vente; Méthode Challenger; Challenger Sale
    vente; Méthode BANT; BANT
    vente; Customer success; customer success management, succès client, client success, onboarding clients, \
    client onboarding, customer onboarding
    vente; Scripts d’appel; call scripts, scénarios d’appel, trames d’appel
    vente; Indicateurs de centre d’appels; average handle time, AHT, durée moyenne de traitement, taux de décroché, \
    first call resolution, FCR, call quality, taux de prise en charge, first contact resolution
    vente; Écoute d’appels; double écoute, call monitoring, écoutes qualité, quality monitoring, débriefing d’appels, \
    call coaching
    vente; Traitement des demandes clients; demandes clients, répondre aux demandes des clients, \
    renseigner les clients, renseignement des clients, client inquiries
    vente; Logiciel de téléphonie; softphone, call center software, autodialer, VoIP dialer
    vente; Genesys
    vente; Five9
    vente; Avaya
    vente; Vocalcom
    vente; Odigo
    vente; Aircall
    vente; Ringover
    vente; Messagerie instantanée client; live chat, chat client, tchat client, web chat, chat support
    vente; Support multicanal; omnichannel support, relation client multicanale, relation client omnicanale, \
    canaux digitaux, multichannel support
    vente; Gestion des tickets; *ticketing, ticketing system, tickets clients, outil de ticketing, ticket management, \
    traitement des tickets, ticket handling, gestion des tickets d’incidents, tickets d’incident, support tickets, \
    résolution de tickets, resolving tickets, helpdesk tickets
    vente; Satisfaction client; enquêtes de satisfaction, customer satisfaction, NPS, CSAT, \
    customer satisfaction surveys, Net Promoter Score, guest satisfaction, customer feedback, \
    satisfaction de la clientèle, satisfaction surveys, mesure de la satisfaction, client satisfaction, \
    questionnaires de satisfaction, customer surveys, suivi de la satisfaction client, client feedback, \
    suivi de la satisfaction
    vente; Rétention client; retention calls, churn, churn reduction, lutte contre l’attrition, réduction du churn
    vente; Gestion des litiges; règlement des litiges, traitement des litiges, litiges clients, litiges fournisseurs, \
    gérer les litiges, résolution des litiges, litiges transport
    vente; Suivi des commandes; order tracking, order follow-up, tracking orders, suivre les commandes, \
    commandes clients, order fulfilment, order fulfillment, prise en charge des commandes
    vente; Contrats de vente; sales contracts, contrats clients, *contractualisation, rédaction de contrats de vente
    vente; Gestion des contrats; suivi des contrats, contract management, contract administration
    vente; Vente de crédit et services; cartes de paiement, vente de services, extensions de garantie, \
    vente de garanties, store credit cards, warranty sales
    vente; Vente de véhicules; vente automobile, car sales, vehicle sales, vente de véhicules neufs, \
    véhicules d’occasion, véhicules neufs et d’occasion, reprise de véhicules, vente VO, vehicle handover
    vente; Magasinage pièces de rechange; pièces détachées, spare parts, vente de pièces détachées, \
    gestion des pièces détachées, pièces de rechange, commande de pièces, commande de pièces détachées, auto parts, \
    ordering parts, magasin de pièces, pièces détachées automobiles
    vente; Remplacement de pièces; replacement parts, remplacement de pièces défectueuses, parts replacement, \
    changement de pièces, replaced parts, pièces d’usure, pièces défectueuses, replacing parts
    vente; Optique lunetterie; vente de montures, *eyewear, choix de montures
    vente; Téléphonie mobile; vente de forfaits, vente de téléphonie, mobile phone sales, forfaits mobiles
    vente; Vente de matériaux; négoce de matériaux, building materials sales, vente de bricolage, conseil bricolage
    vente; Vente de cuisines; vente de cuisines équipées
    vente; Conception de cuisines; kitchen design, plans de cuisine, implantation de cuisine
    vente; Vente de mobilier; furniture sales, vente d’ameublement, vente de literie
    vente; Mandats immobiliers; listing appointments, mandats de location, recherche de mandats, \
    listing presentations
    vente; Visites de biens; property showings, organisation de visites, apartment showings
    vente; Pige immobilière; pige téléphonique, boîtage
    vente; Annonces immobilières; property advertisements, MLS, multiple listing service
    vente; Commercialisation de programmes neufs; programmes neufs, vente en l’état futur d’achèvement, \
    property development, new homes sales
    vente; Sélection de locataires; tenant screening, recherche de locataires, tenant referencing, \
    dossiers de location, étude de solvabilité, tenant selection, constitution des dossiers locataires
    vente; Gestion technique d’immeubles; building maintenance management, suivi des travaux d’immeuble, \
    gestion technique du patrimoine
    vente; Immobilier d’entreprise; commercial real estate, commercial property, immobilier commercial, \
    bureaux et locaux commerciaux
    vente; Défiscalisation immobilière; property investment
    vente; Loi Pinel
    vente; LMNP
    vente*; Hektor
    vente; Périclès immobilier
    vente; Apimo
    vente; Netty immobilier
    vente; AppFolio
    vente; Reapit
    vente; Comparaison des offres; comparatif d’offres, comparatifs de prix, comparaison de devis, analyse de devis, \
    demandes de devis, obtaining quotes, obtained quotes, comparing quotes, comparatifs fournisseurs, \
    consultation des fournisseurs, demandes de prix, price comparison, étude comparative, price benchmarking, \
    sourcing quotes, analyse comparative
    """
}
