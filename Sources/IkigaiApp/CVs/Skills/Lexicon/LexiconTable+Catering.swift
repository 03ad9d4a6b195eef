extension LexiconTable {
  /// Hotels, restaurants and food.
  static let catering = """
    restauration*; Cuisine; cooking
    restauration; Cuisine traditionnelle; traditional cooking, cuisine française, French cuisine
    restauration; Cuisine gastronomique; fine dining, *gastronomie
    restauration; Cuisine collective; restauration collective, contract catering, mass catering
    restauration; Préparation culinaire; food preparation, techniques culinaires, culinary techniques, \
    préparation des plats, élaboration des plats, food prep, preparing food, prepared food, préparer les plats, \
    cooking meals, confection des plats
    restauration*; Dressage; plating, dressage d’assiettes, dresser les assiettes, plate presentation, \
    food presentation, envoi des plats, dressage et envoi, plating dishes
    restauration; Création de cartes; menu planning, élaboration de menus, création de menus, menu design, \
    menu development, élaboration de la carte, menu creation, création de recettes, recipe development, \
    nouvelles recettes, conception des menus, menus du jour, daily specials, seasonal menus, menu engineering, \
    renouvellement de la carte
    restauration; Fiches techniques; recipe costing, fiches recettes, fiches techniques de cuisine, standard recipes, \
    recipe cards
    restauration; Coûts matières; food cost, food costing, calcul des coûts matières, food cost control, \
    ratios matières, beverage cost, maîtrise des coûts matières, portion control, gestion des ratios, \
    food and labor costs, labor cost control, respect des grammages
    restauration*; Cuisson; grilling, cuisson sous vide, remise en température, cuisson des viandes, grillades, \
    friture, frying, roasting, cuisson basse température, basse température, sauce work, sautéing, plancha, \
    cuisson des aliments, sous-vide, cooking techniques, techniques de cuisson, maîtrise des cuissons
    restauration; Techniques de taille; knife skills, épluchage, taille de légumes, *taillage, taillage de légumes, \
    *éplucher, vegetable preparation, épluchage de légumes, *legumerie, peeling vegetables, chopping vegetables, \
    vegetable prep
    restauration; Gestion de cuisine; kitchen management, organisation de la cuisine, kitchen operations, \
    running the kitchen, back of house, kitchen supervision, encadrement de brigade, management de brigade, \
    gestion de brigade, brigade de cuisine, managing kitchen staff
    restauration*; Banquets; banqueting, organisation de banquets, buffets, mise en place de buffets, \
    mariages et banquets, banquet operations, service de banquets, banquet service, cocktails dînatoires, \
    function catering
    restauration; Organisation du poste de travail; workstation organisation
    restauration*; Pâtisserie; pastry, pastry making, desserts, dessert preparation, entremets, \
    desserts à l’assiette, pastries, tartes et entremets, plated desserts, pâtisserie boulangère, petits gâteaux, \
    petits fours, confection de desserts, gâteaux de mariage, wedding cakes, pâtisserie fine, \
    préparation des desserts
    restauration*; Boulangerie; baking, bread making, panification, cuisson du pain, pains spéciaux, breads, \
    fabrication de pains, bread production, artisan bread, bread baking, pain au levain, sourdough, baked goods, \
    levain, bakery production
    restauration*; Viennoiserie; *croissants, croissants et pains au chocolat, cuisson des viennoiseries, \
    fabrication de viennoiseries, laminated dough, lamination de pâte
    restauration; Pétrissage; *façonnage, dough making, pétrir, division et façonnage, tourage, pâtes levées, \
    pâte feuilletée, dough mixing, dough preparation, pesée des ingrédients, dough shaping, fermentation des pâtes, \
    pousse contrôlée, enfournement, mise au four, diviseuse, laminoir à pâte, pétrin, pâte à choux, pâtes friables, \
    façonnage des pâtons, défournement, scarification des pains
    restauration*; Chocolaterie; chocolate making, tempérage du chocolat, tempering chocolate, chocolats, \
    moulage de chocolat, tempérage, bonbons de chocolat, enrobage de chocolats, travail du chocolat, chocolate work
    restauration*; Confiserie
    restauration*; Traiteur; catering
    restauration; Découpe de viande; *butchery, désossage, *parage, désosser, meat cutting, découpe de carcasses, \
    deboning, travail des viandes, trimming meat, désosse, ficelage, préparation bouchère, découpe de volailles, \
    cutting meat, découpe et désossage, bardage ficelage, éviscération, meat processing, désossage et parage, \
    *boning, habillage de volailles, découpe bouchère
    restauration*; Poissonnerie; filetage de poissons, fish preparation, écaillage, préparation du poisson, \
    fish filleting, vider les poissons, filleting fish, étal de poissonnerie, habillage de poissons, filleting, \
    plateaux de fruits de mer, fruits de mer, seafood preparation, étal de marée
    restauration; Service en salle; table service, waiting tables, waiting on tables, service à table, \
    service au plateau, service en restaurant, serving food, serving guests, served guests, service à l’assiette, \
    service à l’anglaise, service à la française, service au guéridon, silver service, plate service, \
    food and drink service, serving tables, food service, service des plats, service du petit-déjeuner, \
    service des repas, food and beverage service, F&B service, serving drinks, serving meals, tray service, \
    breakfast service, service au client en salle, guéridon, fine dining service
    restauration; Dressage de tables; table setting, mise en place de la salle, dresser les tables, setting tables, \
    laying tables, débarrassage, débarrasser les tables, clearing tables, débarrassage des tables, bussing tables, \
    dressage et débarrassage, mise en place des tables, resetting tables
    restauration; Prise de commandes; order taking, taking orders, prendre les commandes, took orders
    restauration*; Bar; bartending, service au bar, bar service, service des boissons, tirage pression, \
    tirage de bières, préparation de boissons, drink preparation, pulling pints, preparing drinks, mixing drinks, \
    draught beer, bar management, gestion du bar, préparer les boissons, carte des boissons, tenue du bar, bar stock, \
    changing barrels, cellar management
    restauration*; Cocktails; mixology, mixologie, cocktail making, cocktails classiques, création de cocktails, \
    signature cocktails, flair bartending, carte des cocktails, préparation de cocktails, craft cocktails
    restauration*; Barista; latte art, espresso, coffee making, préparation de cafés, machine à café, \
    espresso machine, milk steaming, coffee machines, making coffee, coffee preparation
    restauration*; Sommellerie; wine service, wine knowledge, connaissance des vins, accords mets et vins, \
    accord mets-vins, wine pairing, wine list, carte des vins, conseil en vins, wine tasting, dégustation de vins, \
    food and wine pairing, service des vins, service du vin
    restauration*; Œnologie
    restauration*; Certification WSET; WSET
    restauration*; Gestion de cave à vin; gestion de cave, cave à vin
    restauration; Plonge; dishwashing, dish washing, lave-vaisselle, plonge batterie, washing dishes, \
    nettoyage de la vaisselle, washed dishes, lavage de la vaisselle, pot washing, kitchen porter duties
    restauration; HACCP; normes HACCP, méthode HACCP, plan HACCP, plan de maîtrise sanitaire, démarche HACCP, \
    protocole HACCP, règles HACCP
    restauration; Hygiène alimentaire; food safety, food hygiene, sécurité alimentaire, règles d’hygiène, \
    normes d’hygiène, hygiène et sécurité alimentaire, respect des normes d’hygiène, food hygiene level 2, \
    food handling, sécurité sanitaire des aliments, food safety level 2, hygiene standards, \
    bonnes pratiques d’hygiène, food safety standards, hygiène en cuisine, food hygiene certificate, \
    allergen awareness, food standards, food safety regulations
    restauration; ServSafe
    restauration; Gestion d’un restaurant; restaurant management, restaurant operations, front of house, \
    gestion de salle, management de salle, supervision du service, restaurant openings, \
    encadrement du personnel de salle, food and beverage management, F&B management, F&B operations, food & beverage, \
    réservation de matériel
    restauration; Salles de réunion; meeting rooms, préparation des salles, setting up meeting rooms
    restauration*; Hôtellerie; hotel management, hospitality
    restauration; Réception d’hôtel; hotel reception, front office, réception hôtelière, front office operations, \
    clôture journalière, hotel operations, accueil hôtelier, main courante hôtelière, réception de nuit
    restauration; Audit de nuit; night audit, night auditing, clôture de nuit
    restauration; Check-in; check-out, check-in/check-out, checking in guests, arrivées et départs, check-ins, \
    guest check-in, checking guests in, checked in guests, enregistrement des clients, arrivals and departures, \
    remise des clés, check-in et check-out
    restauration*; Réservations; gestion des réservations, booking management, prise de réservations, \
    taking reservations, room reservations, bookings, reservation management, taking bookings, \
    suivi des réservations, booking systems, reservation systems, gérer les réservations, \
    enregistrement des réservations, making reservations, traitement des réservations, managing reservations
    restauration; Opera PMS; Opera Cloud, Opera Hotel
    restauration; Fidelio; Micros-Fidelio
    restauration; Mews
    restauration; PMS hôtelier; property management system
    restauration; Medialog
    restauration; Protel
    restauration; Cloudbeds
    restauration; Hotsoft
    restauration; Apaleo
    restauration; Asterio
    restauration; Guestline
    restauration; Winhôtel
    restauration; FOLS
    restauration; Misterbooking
    restauration; Revenue management; yield management, RevPAR, taux d’occupation, occupancy rate, \
    tarification dynamique, dynamic pricing, room rates, ADR et RevPAR, room revenue
    restauration*; Conciergerie; concierge services, guest services, guest relations, VIP guests, clients VIP, \
    guest requests, clientèle VIP, clientèle haut de gamme, recommandations touristiques, accueil VIP, \
    clientèle de luxe
    restauration; Service d’étage; room service, entretien des chambres, nettoyage des chambres, chambres à blanc, \
    recouche, faire les lits, cleaning rooms, chambres en recouche, room cleaning, remise en état des chambres, \
    contrôle des chambres, mise à blanc, réfection des chambres, guest rooms cleaning, room inspection, \
    hotel housekeeping, service en chambre, changing linens, changing bed linen, cleaning guest rooms, \
    turndown service, entretien des chambres et sanitaires, changement des draps, couverture du soir, \
    inspection des chambres, public areas cleaning
    restauration*; Tourisme; travel planning, conseil touristique, tourism, séjours sur mesure, \
    circuits touristiques, information touristique, tourist information, conseil en séjour, itineraries, \
    itinerary planning, conseil voyage, forfaits touristiques, montage de forfaits, tour operating, \
    production touristique, tourism development, conception de circuits, travel packages, production de voyages, \
    promotion touristique, travel advice, voyages sur mesure, valorisation touristique, destination marketing, \
    holiday packages, valorisation du territoire, offre touristique, conception de voyages, vente de voyages, \
    vente de séjours, holiday sales, travel sales, tailor-made holidays
    restauration; Amadeus; Amadeus GDS
    restauration; Galileo; Galileo GDS
    restauration; Sabre; Sabre GDS
    restauration; GDS
    restauration; Worldspan
    restauration; Travelport
    restauration; Billetterie aérienne; émission de billets, airline ticketing, flight bookings
    restauration; Orchestra voyage
    restauration*; Glacerie; glaces et sorbets, turbinage, ice cream making, fabrication de glaces, *sorbets, \
    fabrication de glaces et sorbets
    restauration; Décoration de gâteaux; cake decorating, sugar work, travail du sucre, cake decoration, glaçage, \
    pièces montées, pâte à sucre, décor en chocolat, sugarcraft, fondant work
    restauration; Crèmes et mousses; crème pâtissière, ganaches, crème au beurre, meringues
    restauration*; Charcuterie; charcuterie artisanale, fabrication de charcuterie, saucisserie, terrines et pâtés, \
    salaison, curing meats, charcuterie traditionnelle, sausage making, fumage
    restauration; Cuisine froide; entrées froides, cold kitchen, garde-manger, entrées et desserts, \
    préparations froides, préparation des entrées, hors-d’œuvre, salads and cold dishes, salad preparation, \
    entrées chaudes et froides, cold larder
    restauration*; Sauces; fonds et sauces, sauces and stocks, fonds de cuisine, réalisation de sauces, jus et sauces
    restauration*; Pizza; fabrication de pizzas, pizza making, pâte à pizza, préparation de pizzas, four à pizza
    restauration*; Sandwicherie; préparation de sandwichs, sandwich making, *snacking, préparation de sandwiches, \
    sandwichs et salades, preparing sandwiches, *sandwichs
    restauration; Restauration rapide; fast food, quick service restaurant, quick service, service au comptoir, \
    drive-thru, comptoir et drive, vente à emporter, counter service, service au drive, drive-through, QSR, \
    food assembly
    restauration; Cuisine du monde
    restauration; Cuisine italienne; Italian cuisine
    restauration; Cuisine asiatique; Asian cuisine
    restauration; Cuisine méditerranéenne; Mediterranean cuisine
    restauration; Cuisine japonaise; Japanese cuisine
    restauration*; Sushi
    restauration; Cuisine orientale
    restauration; Cuisine chinoise
    restauration; Cuisine indienne; Indian cuisine
    restauration; Cuisine thaïlandaise
    restauration; Cuisine africaine
    restauration; Cuisine libanaise
    restauration; Cuisine régionale; cuisine du terroir
    restauration; Cuisine mexicaine; Mexican cuisine
    restauration; Cuisine bistronomique; cuisine de bistrot, *bistronomie
    restauration; Cuisine végétarienne; vegetarian cooking, vegetarian dishes
    restauration; Cuisine végétale; plant-based cooking, plant-based menus
    restauration; Cuisine végane; vegan cooking, *vegan, cuisine vegan
    restauration; Allergènes; gestion des allergènes, allergens, food allergens, special dietary requirements, \
    régimes spéciaux, dietary requirements, textures mixées, dietary restrictions, information allergènes, \
    menus équilibrés, repas de régime, modified textures
    restauration; Liaison froide; cook-chill, cellule de refroidissement, refroidissement rapide, \
    conditionnement sous vide, operculage, blast chilling, mise sous vide, self-service de restauration, \
    ligne de self, service en self, remise en température des plats
    restauration; Liaison chaude
    restauration; Liaison froide et chaude; liaison chaude et froide
    restauration; Portage de repas
    restauration; Restauration scolaire; school catering
    restauration; Plats témoins; échantillons témoins, prélèvement des plats témoins
    restauration; Gaspillage alimentaire; food waste, anti-gaspillage, lutte contre le gaspillage, \
    food waste reduction, réduction du gaspillage, waste control, tri des biodéchets, valorisation des invendus, \
    *biodéchets
    restauration; Produits de saison; produits locaux, circuits courts, local produce, seasonal produce, \
    approvisionnement local, farm-to-table, locally sourced, produits frais et de saison
    restauration; Commandes de denrées; réception des denrées, stockage des denrées, food ordering, \
    ordering ingredients, gestion des denrées, réception des produits frais, commandes de matières premières, \
    kitchen stock, stockage des aliments, rangement des denrées, réception des matières premières
    restauration; Préparation du poste de cuisine; mise en place de cuisine, mise en place en cuisine, station setup, \
    setting up station
    restauration; Nettoyage de cuisine; kitchen cleaning, cleaning kitchen, deep cleaning kitchen, \
    nettoyage des locaux et du matériel, nettoyage du plan de travail, nettoyage des ustensiles
    restauration; Gestion du passe; food running, annonce des bons, calling orders, running food, running the pass
    restauration; Matériel de cuisine professionnel; four mixte, combi oven, batteur mélangeur, sauteuse basculante, \
    friteuse, robot coupe, *trancheuse, ovens and fryers, fryers, deep fryer, four à sole, chambre de pousse, \
    *trancheur, kitchen equipment
    restauration*; Thermomix
    restauration; Logiciels de restaurant
    restauration; Toast POS
    restauration; Lightspeed
    restauration; Zelty
    restauration; Square POS
    restauration; TheFork; TheFork Manager
    restauration; Zenchef
    restauration; OpenTable
    restauration; Oracle Micros; Micros POS, Micros Symphony
    restauration; Resy
    restauration; Caisse L’Addition; L’Addition caisse
    restauration; Aloha POS
    restauration; Clover POS
    restauration; Innovorder
    restauration; Easilys
    restauration; Yokitup
    restauration; Encaissement en salle; établissement de l’addition, présentation de l’addition, \
    encaissement des additions, presenting bills, cashing out, splitting bills
    restauration; Accueil et placement des clients; placement des clients, seating guests, seated guests, \
    plan de salle, table planning, hosting guests, greeting and seating, accueillir et placer, \
    accueil et installation des clients, seating charts, plans de table, hostessing, guest seating
    restauration; Licence de débit de boissons; responsible alcohol service, licensing laws, Challenge 25, \
    alcohol service
    restauration; Exploitation de débits de boissons; permis d’exploitation, permis d’exploitation débit de boissons
    restauration; Licence IV
    restauration; Personal licence; personal licence holder
    restauration; Certification TIPS; TIPS certification
    restauration; Channel manager; distribution hôtelière, extranets de réservation, distribution en ligne
    restauration; Agences de voyages en ligne; OTA, agences en ligne, online travel agencies
    restauration*; SiteMinder
    restauration; D-EDGE; Availpro
    restauration; Buffets de petit-déjeuner; breakfast buffet, préparation du petit-déjeuner, \
    mise en place du petit-déjeuner, salle des petits-déjeuners
    restauration*; Bagagerie; prise en charge des bagages, luggage handling, luggage service, carrying luggage, \
    luggage storage, portage des bagages, bell service
    restauration*; Voiturage; valet parking, service voiturier
    restauration; Guidage touristique; tour guiding, commentaires de visite, guiding tours, led tours, leading tours, \
    accompagnement de groupes, group tours, walking tours, conduite de visites, visites commentées, leading groups, \
    accompagnement de voyages, tour leading, accompagnement touristique, accueil de groupes, museum tours, \
    visites de groupes
    restauration; Classements et labels touristiques; classement hôtelier
    restauration; Qualité Tourisme; label Qualité Tourisme
    restauration; Tourisme et Handicap
    restauration; Clef Verte; Green Key
    restauration; Normes Forbes; Forbes standards
    restauration; Normes LQA; LQA, Leading Quality Assurance
    restauration; Gestion de camping; camping-caravaning, hôtellerie de plein air, campsite management, \
    résidence de tourisme, hébergement touristique
    restauration; Location saisonnière; holiday rentals, short-term rentals, gestion de locations saisonnières, \
    vacation rentals
    restauration*; Spa; spa reception
    restauration*; Thalassothérapie
    """
}
