extension LexiconTable {
  /// Transport and logistics.
  static let logistics = """
    logistique*; Logistique; logistics
    logistique; Chaîne logistique; supply chain, supply chain management, supply chain planning, \
    supply chain optimisation, supply chain optimization, gestion de la chaîne logistique, logistics management, \
    gestion logistique, flux logistiques, SCM, gestion de la supply chain, coordination logistique, \
    logistics coordination, optimisation logistique, logistics planning
    logistique; Gestion des stocks; inventory management, stock management, stock control, inventory control, \
    suivi des stocks, gérer les stocks, stock monitoring, managing stock, controlled stock, stock levels, \
    inventory levels, contrôle des stocks, tenue des stocks, stock replenishment planning, stock management system, \
    niveaux de stock, état des stocks
    logistique; Rotation des stocks; stock rotation
    logistique; FIFO; first in first out
    logistique; FEFO
    logistique; LIFO
    logistique; Gestion des commandes; passage de commandes, order management, gérer les commandes, \
    traitement des commandes, commande de marchandises
    logistique; Écoconduite; éco-conduite, eco-driving, conduite économique, conduite rationnelle, \
    fuel-efficient driving
    logistique; Conduite préventive; defensive driving, safe driving
    logistique; Sécurité routière; road safety, conduite en sécurité
    logistique; Bâchage
    logistique; Sanglage
    logistique; Préparation de commandes; order picking, order preparation, *picking, pick and pack, \
    préparation des colis, préparer les commandes, picking orders, picking and packing, picked and packed orders, \
    picking vocal, commande vocale, voice picking, préparation vocale, order fulfilment picking, pick-by-voice, \
    pick and packing
    logistique; Réception de marchandises; goods receiving, goods-in, réceptionner les marchandises, *réceptionner, \
    réception des livraisons, receiving goods, goods receipt, receiving deliveries, goods received, \
    receiving shipments, contrôle des livraisons, contrôler les livraisons, réception et contrôle, \
    contrôle à réception, receiving and putaway, unloading deliveries
    logistique*; Expédition; shipping, dispatch, expédier, expédition des marchandises, expédition de colis, \
    shipping and receiving, shipments, preparing shipments, expédition des commandes, dispatching, \
    outbound shipments, gestion des expéditions, dispatched goods, shipping orders
    logistique*; Emballage; packing, conditionnement, packaging, emballer, emballage et expédition, mise en carton, \
    packing orders, packing goods, packaging goods, mise en colis, colisage, fabrication de caisses, wrapping goods, \
    packing products
    logistique*; Design d’emballage; packaging design, conception de packaging, création de packaging, \
    design packaging, emballages graphiques, étiquettes produits design, structural packaging
    logistique; Chargement et déchargement; loading and unloading, *loading, déchargement, charger et décharger, \
    déchargement de camions, chargement de camions, unloading, loading trucks, unloading trucks, loading vehicles, \
    truck loading, charger les camions, décharger les camions, chargement des véhicules, chargement déchargement
    logistique*; Manutention; manual handling, material handling, manutentionner, manutention manuelle, \
    heavy lifting, lifting and carrying, moving heavy loads, port de charges, port de charges lourdes, \
    manutention mécanisée, manutention de marchandises
    logistique; Palettisation; filmage, palletising, palettiser, dépalettisation, filmeuse, stretch wrapping, \
    shrink wrapping, palletizing, mise sur palette, montage de palettes, filmage de palettes, pallet wrapping, \
    banderoleuse, *cerclage
    logistique; Conduite d’engins; forklift, chariot élévateur, forklift licence, forklift driving, \
    conduite de chariots élévateurs, forklift operation, fork lift, reach truck, chariot rétractable, \
    chariots frontaux, chariot frontal, *counterbalance, forklift certified, order picker truck, mât rétractable
    logistique; CACES
    logistique; CACES R489; CACES 1, CACES 3, CACES 5, CACES 1A, R489
    logistique; Transpalette; pallet truck, gerbeur, transpalette électrique, pallet jack, tire-palette, pump truck, \
    electric pallet truck
    logistique; CACES R485; R485
    logistique; WMS; warehouse management system, logiciel de gestion d’entrepôt, logiciel WMS
    logistique; Gestion d’entrepôt; warehouse management
    logistique; SAP EWM
    logistique; Reflex WMS
    logistique; Manhattan WMS
    logistique; Infolog
    logistique; Mantis
    logistique; Blue Yonder; Red Prairie
    logistique; Lecteur de codes-barres; scanner de codes-barres, barcode scanner, barcode scanning, codes-barres, \
    scan des colis, RF scanner, terminal radio, douchette, *scannage, *flashage, handheld scanner, scanning parcels, \
    scan des produits, terminal embarqué, lecture optique
    logistique; RFID
    logistique; Transport de marchandises; freight forwarding, affrètement, *freight, transport routier, \
    road freight, transport routier de marchandises, freight management, affréter, transport national, \
    transport international, haulage, affrètement routier
    logistique; Organisation de tournées; route planning, optimisation de tournées, planification de tournées, \
    tournées de livraison, gestion des tournées, delivery routes, route optimisation, route optimization, \
    route scheduling, préparation de tournées
    logistique*; Douane; customs clearance, formalités douanières, opérations douanières, customs, dédouanement, \
    déclarations en douane, déclarations douanières, customs declarations, customs documentation, customs procedures, \
    formalités de douane, réglementation douanière, customs regulations, customs compliance, procédures douanières, \
    customs brokerage
    logistique; Incoterms
    logistique; Import-export; commerce international, international trade, import et export, \
    import/export documentation, imports and exports, opérations d’import, opérations export, dossiers import, \
    dossiers export, export documentation, export sales, administration export, shipping documents, \
    documents d’exportation, dossiers d’exportation
    logistique; Conduite poids lourd; truck driving, HGV driving, HGV licence, super lourd, conduite de camion, \
    truck driver training, ensemble articulé, semi-remorque, tractor-trailer, conduite SPL, poids lourds, \
    conduite PL, camion remorque, tautliner, *savoyarde
    logistique; Permis C; HGV class 2
    logistique; Permis CE; permis EC, HGV class 1, class 1 driving, category C+E
    logistique; Permis CDL; CDL, CDL class A, commercial driver’s license, class A CDL
    logistique; FIMO; FIMO voyageurs, FIMO marchandises
    logistique; FCO; FCO marchandises, FCO voyageurs
    logistique; Driver CPC; CPC card, Driver Certificate of Professional Competence
    logistique; Transport de matières dangereuses; matières dangereuses, marchandises dangereuses, dangerous goods, \
    hazardous materials, hazmat, produits dangereux
    logistique; ADR; transport ADR, ADR citerne, matières dangereuses ADR
    logistique; IATA DGR
    logistique; Code IMDG; IMDG
    logistique; Chronotachygraphe; tachograph, disques chronotachygraphes, carte conducteur, ELD
    logistique; Réglementation des transports; réglementation sociale européenne, RSE transport, \
    législation transport
    logistique; Temps de conduite et de repos; temps de conduite, drivers’ hours, driving hours, hours of service
    logistique; Transport de personnes; passenger transport, transport en commun, transport de voyageurs, \
    passenger service, transport de passagers, transport urbain
    logistique; Transport scolaire; transport d’élèves, school transport
    logistique; Conduite de bus et d’autocars; bus driving, conduite de bus, conduite de car, conduite d’autocar, \
    school bus, coach driving
    logistique; Permis D
    logistique; Transport de personnes à mobilité réduite; transport PMR
    logistique*; Arrimage; load securing, *arrimer, arrimage des charges, *strapping, cargo securing, secured loads, \
    securing loads, calage et arrimage, lashing
    logistique*; Livraison; deliveries, delivery driving, livrer les colis, livraison de colis, parcel delivery, \
    delivering parcels, delivering packages, package delivery, livraison à domicile, home delivery, \
    livraison de marchandises, last-mile delivery, dernier kilomètre, livraison du dernier kilomètre, \
    livraison de repas, food delivery, livrer les clients, delivered packages, delivering goods, delivering mail
    logistique; Gestion des flux; flux physiques, flux de marchandises, optimisation des flux, flow management, \
    flux entrants et sortants, cartographie des flux, pilotage des flux, material flow
    logistique; Cartographie des flux de valeur; VSM, value stream mapping
    logistique; Juste-à-temps; flux tendus, just-in-time
    logistique; Planification de la demande; demand planning, prévision de la demande, \
    programme directeur de production
    logistique; Plan industriel et commercial; S&OP, PIC PDP, sales and operations planning
    logistique; DDMRP
    logistique; Calcul des besoins; MRP, MRP II, material requirements planning, CBN, calcul des besoins nets, \
    material planning, inventory planning
    logistique; Optimisation des stocks; stock de sécurité, safety stock, réduction des stocks, \
    inventory optimization, inventory optimisation, seuils d’alerte, couverture de stock, inventory reduction
    logistique; Classification ABC; ABC analysis
    logistique; Ruptures de stock; stockouts, stock-outs, gestion des ruptures, prévention des ruptures, \
    out-of-stocks
    logistique; Écarts de stock; écarts d’inventaire, inventory accuracy, stock discrepancies, \
    analyse des écarts de stock, régularisation des stocks, stock accuracy, inventory reconciliation, \
    stock variances, inventory discrepancies, inventory adjustments, régularisation d’inventaire
    logistique*; Stockage; *storage, mise en stock, *warehousing, put-away, putaway, entreposage, rangement en stock, \
    adressage des emplacements, emplacements de stockage, warehouse storage, stockage des marchandises, mise en rack, \
    palettiers, *racking
    logistique; Cross-docking
    logistique*; Groupage; *dégroupage, groupage et dégroupage, consolidation de fret, load consolidation
    logistique; Tri de colis; sorting parcels, parcel sorting, package sorting, tri postal, mail delivery, \
    tri et distribution du courrier, distribution postale, courrier et colis, sorting packages
    logistique; Dépotage; empotage, empotage et dépotage, container unloading, container loading, \
    dépotage de conteneurs, dépotage de containers, devanning, container stuffing, dépotage de citernes
    logistique; Colis express; *messagerie, messagerie express, express delivery, transport express, \
    courses urgentes, same-day delivery
    logistique; Bons de livraison; bon de livraison, delivery notes, bordereaux de livraison, packing slips, \
    packing lists, listes de colisage, bons de réception, proof of delivery, bordereaux d’expédition, \
    bons de préparation
    logistique; Lettre de voiture; lettre de voiture CMR, documents de transport, waybills, transport documents, \
    titres de transport marchandises, documents douaniers et de transport, documents de bord
    logistique; Connaissement; bill of lading
    logistique; Lettre de transport aérien; air waybill, LTA
    logistique; Document administratif unique; DAU
    logistique; Certificats d’origine; EUR1, certificate of origin
    logistique; Transit maritime et aérien; freight forwarding operations, commission de transport
    logistique; Transport maritime; fret maritime, ocean freight, sea freight, booking maritime, FCL, LCL
    logistique; Transport aérien; fret aérien, air freight
    logistique; Transport multimodal; intermodal transport, transport combiné, multimodal transport, *multimodal
    logistique; Transport ferroviaire; rail freight, fret ferroviaire
    logistique; Classement tarifaire; nomenclature douanière, HS codes, tariff classification, HTS classification, \
    code douanier, régimes douaniers, export controls, trade compliance
    logistique; Statut OEA; OEA
    logistique; Entrepôt sous douane; bonded warehouse
    logistique; Gestion des transporteurs; négociation transporteurs, carrier management, \
    relations avec les transporteurs, carrier negotiation, négociation avec les transporteurs, carrier relations, \
    suivi des transporteurs, cotations transport, freight rates, freight quotes, carrier selection, \
    achat de transport, freight negotiation, sous-traitance transport, négociation de fret, rate negotiation
    logistique; Plan de transport; transport planning, planification des transports, organisation des transports, \
    plannings de livraison, delivery schedules, delivery scheduling, planification des livraisons, \
    transport scheduling, load planning, plan de chargement, optimisation des chargements
    logistique; TMS; transport management system, transportation management system, logiciel TMS
    logistique; Transporeon
    logistique; Shippeo
    logistique; Teleroute
    logistique; Bourse de fret; load boards
    logistique; Timocom
    logistique; B2PWeb
    logistique; Dashdoc
    logistique; AS TMS
    logistique; Logistique inverse; reverse logistics, gestion des retours, retours marchandises, \
    retours fournisseurs, returns management, supplier returns, returns processing
    logistique; Litiges de livraison; *avaries, réserves de transport, freight claims, damaged goods, \
    constat d’avarie, réserves à la livraison, colis endommagés, émission de réserves, damage claims
    logistique; Suivi des livraisons; track and trace, suivi des expéditions, shipment tracking, \
    suivi des transports, tracking shipments, delivery tracking, suivi des acheminements, geolocalisation de flotte, \
    tracked shipments
    logistique; Exploitation transport; gestion d’exploitation transport, transport operations, fleet operations, \
    planification des conducteurs, planning des conducteurs, driver management, gestion des conducteurs, \
    planning des chauffeurs, encadrement de conducteurs, driver scheduling, transport management, \
    gestion des chauffeurs
    logistique; Vérification du véhicule; pre-trip inspections, vehicle checks, vehicle inspections, \
    contrôle du véhicule, entretien du véhicule, prise en charge du véhicule, daily vehicle checks, \
    walkaround checks, contrôles avant départ, niveaux et pneumatiques, walk-around checks, \
    entretien courant du véhicule, contrôle des niveaux, tour du véhicule
    logistique; Navigation GPS; GPS, sat nav, navigation par GPS, GPS navigation
    logistique; Lecture de cartes; map reading
    logistique; Waze
    logistique; Permis B; permis de conduire B, driving licence, driver’s license, clean driving licence, \
    clean driving record, full driving licence, UK driving licence, driver’s licence, valid driver’s license
    logistique; Conduite de véhicule utilitaire; van driving, véhicule utilitaire léger, VUL, conduite de VL, \
    conduite de fourgon, véhicules utilitaires, véhicule léger, conduite de véhicules légers
    logistique; Conduite VTC; conduite de taxi, taxi driving, carte VTC, VTC, chauffeuring, chauffeur services, \
    private hire, transport de personnalités, rideshare, airport transfers, transferts aéroport, \
    conduite de personnalités
    logistique; Titres de transport; vente de titres de transport, fare collection, *billettique, \
    contrôle des titres de transport, ticket checks, collecting fares, contrôle des billets, vente de billets à bord, \
    issuing tickets, vente de tickets, ticket inspection
    logistique; Hayon élévateur; *hayon, tail lift, liftgate
    logistique*; Attelage; attelage et dételage, *dételage, coupling and uncoupling, attelage de remorques
    logistique; Transport frigorifique; camion frigorifique, refrigerated transport, température dirigée, \
    transport sous température dirigée, refrigerated trucks, reefer, groupe frigorifique
    logistique; Transport en citerne; *citerne, tanker driving, camion-citerne
    logistique; Transport exceptionnel; convois exceptionnels, abnormal loads, oversized loads, *flatbed
    logistique; Grue auxiliaire; camion-grue, bras de grue, HIAB, lorry loader, bras hydraulique
    logistique; CACES R490; R490, CACES grue auxiliaire
    logistique; Camion benne; conduite de benne, tipper, ampliroll, polybenne, dump truck, bi-benne
    logistique*; Déménagement; house removals, moving furniture, monte-meubles, furniture removal, \
    démontage et remontage de meubles
    logistique; Chaîne du froid; cold chain, respect de la chaîne du froid, contrôle des températures, \
    relevés de température, temperature control, temperature checks, temperature logs, temperature monitoring, \
    temperature-controlled
    logistique; Traçabilité; traçabilité des produits, product traceability, traceability, numéros de lot, \
    lot tracking, batch traceability, gestion des lots, suivi des lots, traçabilité des lots, lot traceability
    logistique; Agencement d’entrepôt; warehouse layout, layout d’entrepôt, réimplantation d’entrepôt, *slotting, \
    implantation d’entrepôt, aménagement d’entrepôt, réimplantation du picking
    logistique; Management d’entrepôt; warehouse operations, gestion de plateforme logistique, \
    exploitation logistique, gestion de quai, dock management, distribution centre, plateforme logistique, \
    warehouse supervision, exploitation d’entrepôt, logistics operations, quais de chargement
    logistique; Automatisation d’entrepôt; warehouse automation, *convoyeurs, *conveyors, transstockeur, \
    conveyor belts, systèmes automatisés de stockage, AGV
    logistique; AutoStore
    logistique; Sécurité en entrepôt; warehouse safety, protocole de sécurité, respect des règles de sécurité, \
    safety procedures, safety regulations
    logistique; Port des EPI; équipements de protection individuelle, port des équipements de protection, EPI, \
    personal protective equipment
    logistique; Indicateurs logistiques; OTIF, on-time delivery, logistics KPIs, OTD, service level, KPI logistiques, \
    taux de remplissage, on-time in-full
    logistique; Prestataires logistiques; 3PL, third-party logistics, logistics providers, \
    externalisation logistique, 4PL
    logistique; Assemblage de kits; kitting, co-packing, copacking, kit assembly, copacking et kitting, \
    lots promotionnels, conditionnement à façon, mise en lot
    logistique; Contrôle des marchandises; contrôle quantitatif, contrôle quantitatif et qualitatif, \
    contrôle qualitatif, contrôle des colis, checking deliveries, vérification des marchandises, \
    contrôle des marchandises reçues, checking stock, goods inspection, contrôle de conformité des livraisons, \
    vérifier la conformité des livraisons, checking goods, stock checks, vérification des livraisons, \
    contrôle des commandes, inspecting goods, stock checking
    logistique; Pesage; pesée, *weighing, balance de pesée, pont-bascule, weighbridge, *peser
    logistique; Logistique hospitalière; approvisionnement des services hospitaliers, hospital logistics
    logistique; Logistique humanitaire; humanitarian logistics
    logistique; Opérations aéroportuaires; handling aéroportuaire, ground handling, assistance en escale, \
    traitement des bagages, baggage handling, passenger boarding, embarquement des passagers, \
    enregistrement des passagers, passenger check-in, ramp handling, avitaillement, tri bagages, boarding passengers, \
    passenger assistance, opérations d’escale
    logistique; Service à bord; cabin service, in-flight service, sécurité à bord, cabin safety, \
    démonstrations de sécurité, in-flight safety, safety demonstrations
    logistique; Certificat CFS; CFS
    logistique; Cabin Crew Attestation
    logistique; Conduite de trains; conduite ferroviaire, train driving, circulation ferroviaire, \
    signalisation ferroviaire, manœuvres ferroviaires, *aiguillage, railway signalling, régulation ferroviaire
    logistique; Conduite de métro
    logistique; Conduite de tramway; tram driving
    logistique; Manœuvre de navires; amarrage, mooring, navigation maritime, opérations portuaires, port operations, \
    stevedoring, consignation maritime, ship operations
    logistique; Permis bateau
    """
}
