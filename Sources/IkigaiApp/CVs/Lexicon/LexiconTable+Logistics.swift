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
    logistique; Rotation des stocks; stock rotation, FIFO, FEFO, first in first out, LIFO
    logistique; Gestion des commandes; passage de commandes, order management, gérer les commandes, \
    traitement des commandes, commande de marchandises
    logistique; Écoconduite; éco-conduite, eco-driving, conduite économique, conduite rationnelle, \
    conduite préventive, defensive driving, fuel-efficient driving, safe driving
    logistique; Sécurité routière; road safety, conduite en sécurité
    logistique; Bâchage; sanglage
    logistique; Préparation de commandes; order picking, order preparation, picking, pick and pack, \
    préparation des colis, préparer les commandes, picking orders, picking and packing, picked and packed orders, \
    picking vocal, commande vocale, voice picking, préparation vocale, order fulfilment picking, pick-by-voice, \
    pick and packing
    logistique; Réception de marchandises; goods receiving, goods-in, réceptionner les marchandises, réceptionner, \
    réception des livraisons, receiving goods, goods receipt, receiving deliveries, goods received, \
    receiving shipments, contrôle des livraisons, contrôler les livraisons, réception et contrôle, \
    contrôle à réception, receiving and putaway, unloading deliveries
    logistique*; Expédition; shipping, dispatch, expédier, expédition des marchandises, expédition de colis, \
    shipping and receiving, shipments, preparing shipments, expédition des commandes, dispatching, \
    outbound shipments, gestion des expéditions, dispatched goods, shipping orders
    logistique*; Emballage; packing, conditionnement, packaging, emballer, emballage et expédition, mise en carton, \
    packing orders, packing goods, packaging goods, mise en colis, colisage, fabrication de caisses, wrapping goods, \
    packing products, packaging design, design d’emballage, conception de packaging, création de packaging, \
    design packaging, emballages graphiques, étiquettes produits design, structural packaging
    logistique; Chargement et déchargement; loading and unloading, loading, déchargement, charger et décharger, \
    déchargement de camions, chargement de camions, unloading, loading trucks, unloading trucks, loading vehicles, \
    truck loading, charger les camions, décharger les camions, chargement des véhicules, chargement déchargement
    logistique*; Manutention; manual handling, material handling, manutentionner, manutention manuelle, \
    heavy lifting, lifting and carrying, moving heavy loads, port de charges, port de charges lourdes, \
    manutention mécanisée, manutention de marchandises
    logistique; Palettisation; filmage, palletising, palettiser, dépalettisation, filmeuse, stretch wrapping, \
    shrink wrapping, palletizing, mise sur palette, montage de palettes, filmage de palettes, pallet wrapping, \
    banderoleuse, cerclage
    logistique; Conduite d’engins; CACES, forklift, chariot élévateur, forklift licence, forklift driving, \
    conduite de chariots élévateurs, forklift operation, CACES 1, CACES 3, CACES 5, CACES 1A, CACES R489, R489, \
    fork lift, reach truck, chariot rétractable, chariots frontaux, chariot frontal, counterbalance, \
    forklift certified, order picker truck, mât rétractable
    logistique; Transpalette; pallet truck, gerbeur, transpalette électrique, pallet jack, CACES R485, R485, \
    tire-palette, pump truck, electric pallet truck
    logistique; WMS; warehouse management system, gestion d’entrepôt, warehouse management, \
    logiciel de gestion d’entrepôt, SAP EWM, Reflex WMS, Manhattan WMS, Infolog, logiciel WMS, Mantis, Red Prairie, \
    Blue Yonder
    logistique; Lecteur de codes-barres; scanner de codes-barres, barcode scanner, barcode scanning, codes-barres, \
    scan des colis, RF scanner, terminal radio, douchette, scannage, flashage, handheld scanner, scanning parcels, \
    scan des produits, terminal embarqué, RFID, lecture optique
    logistique; Transport de marchandises; freight forwarding, affrètement, freight, transport routier, road freight, \
    transport routier de marchandises, freight management, affréter, transport national, transport international, \
    haulage, affrètement routier
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
    logistique; Conduite poids lourd; truck driving, permis C, permis CE, permis EC, HGV driving, HGV licence, \
    super lourd, conduite de camion, truck driver training, HGV class 1, HGV class 2, CDL, CDL class A, \
    commercial driver’s license, ensemble articulé, semi-remorque, tractor-trailer, conduite SPL, class A CDL, \
    poids lourds, conduite PL, class 1 driving, category C+E, camion remorque, tautliner, savoyarde
    logistique; FIMO; FCO, driver CPC, FIMO voyageurs, FIMO marchandises, CPC card, \
    Driver Certificate of Professional Competence, FCO marchandises, FCO voyageurs
    logistique; Transport de matières dangereuses; ADR, matières dangereuses, marchandises dangereuses, \
    dangerous goods, hazardous materials, IATA DGR, hazmat, produits dangereux, IMDG, transport ADR, ADR citerne, \
    matières dangereuses ADR
    logistique; Chronotachygraphe; tachograph, réglementation des transports, disques chronotachygraphes, \
    temps de conduite, drivers’ hours, driving hours, réglementation sociale européenne, RSE transport, \
    hours of service, carte conducteur, ELD, temps de conduite et de repos, législation transport
    logistique; Transport de personnes; passenger transport, transport en commun, transport de voyageurs, \
    transport scolaire, transport d’élèves, school transport, passenger service, bus driving, conduite de bus, \
    transport de passagers, conduite de car, permis D, conduite d’autocar, transport PMR, \
    transport de personnes à mobilité réduite, school bus, coach driving, transport urbain
    logistique; Arrimage; load securing, arrimer, arrimage des charges, strapping, cargo securing, secured loads, \
    securing loads, calage et arrimage, lashing
    logistique*; Livraison; deliveries, delivery driving, livrer les colis, livraison de colis, parcel delivery, \
    delivering parcels, delivering packages, package delivery, livraison à domicile, home delivery, \
    livraison de marchandises, last-mile delivery, dernier kilomètre, livraison du dernier kilomètre, \
    livraison de repas, food delivery, livrer les clients, delivered packages, delivering goods, delivering mail
    logistique; Gestion des flux; flux physiques, flux de marchandises, optimisation des flux, flow management, \
    flux entrants et sortants, cartographie des flux, pilotage des flux, VSM, value stream mapping, material flow, \
    flux tendus, juste-à-temps, just-in-time
    logistique; Planification de la demande; demand planning, S&OP, PIC PDP, plan industriel et commercial, \
    prévision de la demande, programme directeur de production, DDMRP, sales and operations planning
    logistique; Calcul des besoins; MRP, MRP II, material requirements planning, CBN, calcul des besoins nets, \
    material planning, inventory planning
    logistique; Optimisation des stocks; stock de sécurité, safety stock, classification ABC, ABC analysis, \
    réduction des stocks, inventory optimization, inventory optimisation, seuils d’alerte, couverture de stock, \
    inventory reduction
    logistique; Ruptures de stock; stockouts, stock-outs, gestion des ruptures, prévention des ruptures, \
    out-of-stocks
    logistique; Écarts de stock; écarts d’inventaire, inventory accuracy, stock discrepancies, \
    analyse des écarts de stock, régularisation des stocks, stock accuracy, inventory reconciliation, \
    stock variances, inventory discrepancies, inventory adjustments, régularisation d’inventaire
    logistique; Stockage; storage, mise en stock, warehousing, put-away, putaway, entreposage, rangement en stock, \
    adressage des emplacements, emplacements de stockage, warehouse storage, stockage des marchandises, mise en rack, \
    palettiers, racking
    logistique; Cross-docking; groupage, dégroupage, groupage et dégroupage, consolidation de fret, \
    load consolidation
    logistique; Tri de colis; sorting parcels, parcel sorting, package sorting, tri postal, mail delivery, \
    tri et distribution du courrier, distribution postale, courrier et colis, sorting packages
    logistique; Dépotage; empotage, empotage et dépotage, container unloading, container loading, \
    dépotage de conteneurs, dépotage de containers, devanning, container stuffing, dépotage de citernes
    logistique; Colis express; messagerie, messagerie express, express delivery, transport express, courses urgentes, \
    same-day delivery
    logistique; Bons de livraison; bon de livraison, delivery notes, bordereaux de livraison, packing slips, \
    packing lists, listes de colisage, émargement, bons de réception, proof of delivery, bordereaux d’expédition, \
    bons de préparation
    logistique; Lettre de voiture; lettre de voiture CMR, documents de transport, waybills, bill of lading, \
    connaissement, transport documents, titres de transport marchandises, air waybill, LTA, \
    documents douaniers et de transport, DAU, documents de bord, EUR1, certificats d’origine, certificate of origin
    logistique; Transit maritime et aérien; fret maritime, fret aérien, ocean freight, sea freight, air freight, \
    transport maritime, transport aérien, transport multimodal, intermodal transport, transport combiné, \
    freight forwarding operations, commission de transport, booking maritime, FCL, LCL, transport ferroviaire, \
    rail freight, multimodal transport, fret ferroviaire, multimodal
    logistique; Classement tarifaire; nomenclature douanière, HS codes, tariff classification, HTS classification, \
    code douanier, régimes douaniers, export controls, OEA, entrepôt sous douane, bonded warehouse, trade compliance
    logistique; Gestion des transporteurs; négociation transporteurs, carrier management, \
    relations avec les transporteurs, carrier negotiation, négociation avec les transporteurs, carrier relations, \
    suivi des transporteurs, cotations transport, freight rates, freight quotes, carrier selection, \
    achat de transport, freight negotiation, sous-traitance transport, négociation de fret, rate negotiation
    logistique; Plan de transport; transport planning, planification des transports, organisation des transports, \
    plannings de livraison, delivery schedules, delivery scheduling, planification des livraisons, \
    transport scheduling, load planning, plan de chargement, optimisation des chargements
    logistique; TMS; transport management system, transportation management system, logiciel TMS, Transporeon, \
    Shippeo, Teleroute, bourse de fret, Timocom, B2PWeb, load boards, DashDoc, AS TMS
    logistique; Logistique inverse; reverse logistics, gestion des retours, retours marchandises, \
    retours fournisseurs, returns management, supplier returns, returns processing
    logistique; Litiges de livraison; avaries, réserves de transport, freight claims, damaged goods, \
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
    logistique; Navigation GPS; GPS, sat nav, lecture de cartes, navigation par GPS, Waze, map reading, \
    GPS navigation
    logistique; Permis B; permis de conduire B, driving licence, driver’s license, clean driving licence, \
    clean driving record, full driving licence, UK driving licence, driver’s licence, valid driver’s license
    logistique; Conduite de véhicule utilitaire; van driving, véhicule utilitaire léger, VUL, conduite de VL, \
    conduite de fourgon, véhicules utilitaires, véhicule léger, conduite de véhicules légers
    logistique; Conduite VTC; conduite de taxi, taxi driving, carte VTC, VTC, chauffeuring, chauffeur services, \
    private hire, transport de personnalités, rideshare, airport transfers, transferts aéroport, \
    conduite de personnalités
    logistique; Titres de transport; vente de titres de transport, fare collection, billettique, \
    contrôle des titres de transport, ticket checks, collecting fares, contrôle des billets, vente de billets à bord, \
    issuing tickets, vente de tickets, ticket inspection
    logistique; Hayon élévateur; hayon, tail lift, liftgate
    logistique; Attelage; attelage et dételage, dételage, coupling and uncoupling, attelage de remorques
    logistique; Transport frigorifique; camion frigorifique, refrigerated transport, température dirigée, \
    transport sous température dirigée, refrigerated trucks, reefer, groupe frigorifique
    logistique; Transport en citerne; citerne, tanker driving, camion-citerne
    logistique; Transport exceptionnel; convois exceptionnels, abnormal loads, oversized loads, flatbed
    logistique; Grue auxiliaire; camion-grue, bras de grue, HIAB, R490, lorry loader, CACES grue auxiliaire, \
    bras hydraulique
    logistique; Camion benne; conduite de benne, tipper, ampliroll, polybenne, dump truck, bi-benne
    logistique; Déménagement; house removals, moving furniture, monte-meubles, furniture removal, \
    démontage et remontage de meubles
    logistique; Chaîne du froid; cold chain, respect de la chaîne du froid, contrôle des températures, \
    relevés de température, temperature control, temperature checks, temperature logs, temperature monitoring, \
    temperature-controlled
    logistique; Traçabilité; traçabilité des produits, product traceability, traceability, numéros de lot, \
    lot tracking, batch traceability, gestion des lots, suivi des lots, traçabilité des lots, lot traceability
    logistique; Agencement d’entrepôt; warehouse layout, layout d’entrepôt, réimplantation d’entrepôt, slotting, \
    implantation d’entrepôt, aménagement d’entrepôt, réimplantation du picking
    logistique; Management d’entrepôt; warehouse operations, gestion de plateforme logistique, \
    exploitation logistique, gestion de quai, dock management, distribution centre, plateforme logistique, \
    warehouse supervision, exploitation d’entrepôt, logistics operations, quais de chargement
    logistique; Automatisation d’entrepôt; warehouse automation, convoyeurs, conveyors, transstockeur, AutoStore, \
    conveyor belts, systèmes automatisés de stockage, AGV
    logistique; Sécurité en entrepôt; warehouse safety, port des EPI, équipements de protection individuelle, \
    port des équipements de protection, EPI, personal protective equipment, protocole de sécurité, \
    respect des consignes de sécurité, respect des règles de sécurité, safety procedures, safety regulations
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
    logistique; Pesage; pesée, weighing, balance de pesée, pont-bascule, weighbridge, peser
    logistique; Logistique hospitalière; approvisionnement des services hospitaliers, hospital logistics, \
    logistique humanitaire, humanitarian logistics
    logistique; Opérations aéroportuaires; handling aéroportuaire, ground handling, assistance en escale, \
    traitement des bagages, baggage handling, passenger boarding, embarquement des passagers, \
    enregistrement des passagers, passenger check-in, ramp handling, avitaillement, tri bagages, boarding passengers, \
    passenger assistance, opérations d’escale
    logistique; Service à bord; cabin service, in-flight service, sécurité à bord, cabin safety, CFS, \
    Cabin Crew Attestation, démonstrations de sécurité, in-flight safety, safety demonstrations
    logistique; Conduite de trains; conduite ferroviaire, train driving, circulation ferroviaire, \
    signalisation ferroviaire, manœuvres ferroviaires, aiguillage, railway signalling, conduite de métro, \
    conduite de tramway, tram driving, régulation ferroviaire
    logistique; Manœuvre de navires; amarrage, mooring, navigation maritime, opérations portuaires, port operations, \
    stevedoring, consignation maritime, ship operations, permis bateau
    """
}
