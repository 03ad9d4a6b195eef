extension LexiconTable {
  /// Agriculture, gardens, animals and the environment.
  static let nature = """
    nature*; Agriculture; farming, travaux agricoles, farm work, agricultural work, exploitation agricole gestion, \
    travaux des champs, farm operations, field work agricultural, farm labour
    nature; Agriculture biologique; organic farming, agriculture bio, label AB, certification bio, conversion bio, \
    conversion à l’agriculture biologique, cahier des charges bio, biodynamie, biodynamic farming, \
    maraîchage biologique, maraîchage bio, organic certification, organic vegetable growing, Demeter
    nature*; Maraîchage; market gardening, vegetable growing, cultures maraîchères, cultures légumières, \
    production de légumes, production légumière, maraîchage sur petite surface, vegetable production, \
    culture sous serre, cultures sous abri, polytunnels, tunnels maraîchers, greenhouse growing, plan de culture, \
    plein champ, culture de légumes, crop planning, vegetable farming, paniers de légumes, palissage de tomates, \
    planification de cultures, culture hors-sol, hydroponics, hydroponie, aquaponie, champignons culture, \
    cultures de plein champ
    nature; Grandes cultures; arable farming, crop production, céréales culture, cultures céréalières, moisson, \
    fenaison, fauchage, andainage, ensilage, silage, haymaking, moissonneuse-batteuse, combine harvester, \
    combine harvesting, haying, baling, bottelage, betteraves culture, crop management, production végétale, \
    production céréalière, cereal crops, combine driving, polyculture élevage, polyculture, récolte de foin, \
    grain storage, conduite des cultures, suivi des cultures, crop monitoring, crop scouting, field crops, \
    enrubannage, pressage du foin, row crops
    nature*; Élevage; livestock farming, animal husbandry, livestock, soins aux bovins, bovins, ovins, caprins, \
    porcins, élevage bovin, élevage ovin, élevage caprin, élevage de volailles, aviculture, cattle, poultry, goats, \
    élevage porcin, élevage laitier, vaches laitières, dairy farming, cattle farming, sheep farming, poultry farming, \
    bovins lait, bovins viande, conduite d’élevage, conduite de troupeau, gestion du troupeau, herd management, \
    vêlage, agnelage, calving, lambing, mises bas, tonte de moutons, sheep shearing, parage des onglons, \
    élevage avicole, production animale, livestock management, livestock care, beef cattle, zootechnie, \
    reproduction animale, insémination artificielle bovine, surveillance du troupeau, surveillance des animaux, \
    suivi du troupeau, suivi d’élevage, livestock handling, cattle handling, farrowing, production porcine, \
    production laitière, héliciculture, gestion de la reproduction, pastoralisme, estives, pâturage, \
    gardiennage de troupeau, pâturage tournant, gestion des pâturages, rotational grazing, grazing, \
    pasture management, prairies gestion, gestion des prairies, sheepdog, élevage de brebis, élevage de chèvres, \
    élevage de poules, stockmanship, pig farming, bouclage des animaux
    nature*; Traite; milking, traite mécanique, salle de traite, robot de traite, traite des vaches, milking parlour, \
    traite robotisée, traite des chèvres, traite des brebis, milking cows, milking parlor, traire, milking machines, \
    milked
    nature; Arboriculture; fruit growing, éclaircissage, éclaircissage des fruits, taille fruitière, \
    taille des arbres fruitiers, orchard management, orchards, fruit thinning, arbres fruitiers, orchard work, \
    production fruitière, fruit production, fruit trees, oléiculture
    nature*; Viticulture; winegrowing, vine growing, travaux de la vigne, travaux en vert, ébourgeonnage, palissage, \
    attachage, vineyard, vineyard work, vineyard management, travaux viticoles, tirage des bois, épamprage, \
    pliage de la vigne, viticulture biologique, effeuillage de la vigne, rognage, écimage, travail de la vigne, \
    entretien de la vigne, complantation, conduite de la vigne, tracteur enjambeur, enjambeur, \
    ébourgeonnage et palissage, vine training, travaux manuels de la vigne, pruning vines, vine pruning, \
    canopy management, prétaillage, tailler la vigne, entretien du vignoble, taille Guyot, relevage et palissage
    nature; Vinification; winemaking, wine making, travaux de cave, travaux de chai, soutirage, pigeage, pressurage, \
    mise en bouteille, bottling wine, cellar work, élevage du vin, élevage des vins, suivi de fermentation, \
    fermentations, cave et chai, assemblage de vins, contrôle de maturité, travail de chai, débourbage, cuverie, \
    cellar operations, wine production, fermentation monitoring, ouillage, barrel work, tirage et dégorgement, \
    brewing, brassage de bière, brasserie fabrication, beer brewing, cidriculture, distilling, wine bottling, \
    cave vinicole, analyses œnologiques
    nature*; Taille; pruning, taille de la vigne, taille d’arbres, taille de haies, taille d’arbustes, \
    hedge trimming, hedge cutting, shrub pruning, tree pruning, pruned, topiary, art topiaire, taille des rosiers, \
    pruning shrubs, trimming hedges, taille raisonnée, taille d’entretien, taille des végétaux, taille de formation, \
    hedge trimmers, hedges, taille d’arbustes et de haies, pruning trees, pruned trees, rosiers, tree trimming, \
    hedgelaying, tailler les haies
    nature*; Récolte; harvesting, vendanges, cueillette, ramassage de fruits, cueillette de fruits, fruit picking, \
    harvest, picking fruit, récolte de fruits, récolte de légumes, ramassage de légumes, récolte manuelle, \
    hand harvesting, grape harvest, harvested, récolter, grape picking, vendanges manuelles, \
    récolte et conditionnement, vegetable harvesting, récolte des fruits et légumes, récolter les légumes, \
    harvesting crops, castration du maïs, vegetable picking, cueillir les fruits, tri et calibrage, \
    calibrage de fruits
    nature*; Irrigation; goutte-à-goutte, drip irrigation, arrosage, watering, watering plants, \
    pilotage de l’irrigation, gestion de l’eau agricole, arrosage des plantes, gestion de l’irrigation, \
    systèmes d’irrigation, arroser, arrosage des cultures, irrigation management, arrosage des massifs, \
    watered plants, irrigation installation, irrigation repair
    nature; Rotation des cultures; crop rotation
    nature; Bien-être animal; animal welfare, comportement animal, animal behaviour, éthologie, animal behavior
    nature*; Clôtures; fencing, pose de clôtures, clôtures électriques, fence repair, fence installation, \
    entretien des clôtures, réparation de clôtures, fences, pose de grillage, grillages, electric fencing, \
    pose de clôtures et portails, stock fencing, pose de palissades, gates and fences, fencing repairs, \
    fence building
    nature*; Semis; sowing, plantation, planting, semis et plantations, semer, seeding, semis en plaques, \
    sowing seeds, seed sowing, semis et repiquage, planting trees, tree planting, travaux de plantation, \
    plantation d’arbres, plantation de haies, plantation d’arbustes, hedge planting, semis direct, planted trees, \
    bulb planting, planting schemes, plantation de massifs, plantation de végétaux
    nature; Protection des cultures; crop protection, traitements phytosanitaires, Certiphyto, pesticide application, \
    traitements phytosanitaires bio, produits phytosanitaires, lutte biologique, protection biologique intégrée, PBI, \
    pest control crops, lutte intégrée, pulvérisation de produits phytosanitaires, PA1 PA6, PA1 and PA6, \
    integrated pest management, pesticides, herbicides, crop spraying, biological control, maladies et ravageurs, \
    pests and diseases, maladies des plantes, ravageurs, plant diseases, pulvérisateur, \
    produits phytopharmaceutiques, phytopharmaceutiques, auxiliaires de culture, knapsack spraying, \
    Certiphyto décideur, prophylaxie des cultures, reconnaissance des maladies, pesticide applicator, phytosanitary, \
    phytosanitaires, spraying crops, weed and pest control, pesticide licence
    nature; Conduite de tracteur; tractor driving, engins agricoles, machines agricoles, machinery operation, \
    conduite d’engins agricoles, tracteur, tractors, tractor work, conduite de machines agricoles, driving tractors, \
    tractor operation, guidage GPS, agriculture de précision, precision agriculture, precision farming, \
    conduite d’enjambeur, ATV driving, quad bike driving, tracteur et outils attelés, attelage d’outils, \
    operating tractors, quad agricole, attelage d’outils agricoles, operated tractors, épandeur
    nature; Permaculture; agroécologie, agroecology, design en permaculture, forêt comestible, forest gardening, \
    sol vivant, maraîchage sur sol vivant, agriculture régénératrice, regenerative agriculture, food forest, \
    agriculture urbaine, urban farming, urban agriculture, transition agroécologique, agriculture de conservation, \
    sustainable agriculture, agriculture durable, diagnostic agroécologique, regenerative farming
    nature*; Horticulture
    nature*; Apiculture; beekeeping, ruches, rucher, extraction du miel, production de miel, honey production, \
    essaims, conduite de rucher, gestion de ruches, récolte du miel, beehives, élevage de reines, queen rearing, \
    transhumance des ruches
    nature*; Jardinage; gardening, entretien de jardins, garden maintenance, jardins particuliers, garden care, \
    petits travaux de jardinage, potager, jardin potager, kitchen garden, garden work, travaux de jardinage, \
    yard maintenance, jardins partagés, community garden, jardin pédagogique, landscape gardening, yard care, \
    community gardening, jardinage thérapeutique, hortithérapie, ateliers jardinage, vegetable garden, \
    horticultural therapy, gardening services
    nature; Espaces verts; entretien des espaces verts, grounds maintenance, landscape maintenance, grounds keeping, \
    groundskeeping, grounds care, entretien de parcs et jardins, parcs et jardins, entretien des massifs, \
    flower beds, massifs floraux, fleurissement, entretien des parcs, lawn care, gestion différenciée, \
    turf maintenance, turf management, sports turf, soufflage de feuilles, ramassage de feuilles, leaf blowing, \
    aménagement d’espaces verts, création d’espaces verts, création et entretien d’espaces verts, parks maintenance, \
    groundskeeper tasks, turf care, leaf removal, greenkeeping, terrains de sport entretien, \
    entretien des terrains de golf, grounds management, pitch marking, gestion des espaces verts, entretien paysager, \
    création de massifs, désherbage des massifs, landscape management, flower bed maintenance, \
    plantation et entretien, golf course maintenance, pitch maintenance, turfgrass, terrains sportifs entretien, \
    entretien de gazon
    nature*; Tonte; lawn mowing, débroussaillage, tonte de pelouse, mowing, grass cutting, lawnmowing, tondeuse, \
    tondeuse autoportée, débroussailleuse, débroussailler, strimming, strimmers, mowers, lawn mowers, brushcutting, \
    tondre la pelouse, brush cutters, lawn maintenance, mowed lawns, mowing lawns, weed eater, ride-on mower, \
    mowing grass, autoportée, edging lawns, fauchage des accotements, trimming grass, cutting grass, \
    tonte et débroussaillage, aération de pelouse, string trimmers, zero-turn mowers, cut grass
    nature; Aménagement paysager; landscaping, paysagisme, landscape design, création de jardins, engazonnement, \
    turfing, gazon en rouleau, gazon synthétique, turf laying, sod installation, artificial grass, soft landscaping, \
    landscape construction, landscape installation, architecture du paysage, bassins de jardin, murs végétalisés, \
    murs végétaux, toitures végétalisées, green roofs, rocailles, landscape projects, pose de gazon, laying turf, \
    aménagement de jardins, garden landscaping, travaux paysagers, travaux de paysage, projets paysagers, \
    création paysagère, garden construction, landscape planning, lawn installation, patio installation, \
    garden design software, pose de gazon en plaques, retaining wall construction, plan paysager
    nature*; Sylviculture; forestry, bûcheronnage, abattage d’arbres, tree felling, felling trees, forestry work, \
    travaux forestiers, gestion forestière, forest management, débardage, skidding, martelage, cubage des bois, \
    plantation forestière, débroussaillage forestier, dégagement de plants, reboisement, reforestation, \
    woodland management, timber harvesting, exploitation forestière, tree removal, inventaire forestier, \
    forest inventory, abattage manuel, abatteuse, tree planting forestry, balivage, dépressage, porteur forestier, \
    forwarder, harvesters forestry, logging timber, débitage, bûcheronner, façonnage du bois, ébranchage, \
    bois de chauffage, fente du bois, log splitting, coppicing, agroforesterie, agroforestry, plan simple de gestion, \
    affouage, timber cruising, peuplements forestiers, tree inventory, forêt gestion, chipping brush
    nature*; Élagage; tree surgery, tronçonneuse, chainsaw, élaguer, arboriculture ornementale, élagage et abattage, \
    démontage d’arbres, démontage d’arbres avec rétention, grimpe arboricole, arboricultural work, tree climbing, \
    tree surveys, chainsaw maintenance, taille en hauteur, broyage de branches, broyage de végétaux, stump grinding, \
    rognage de souches, dessouchage, tree work, tree care, broyeur de végétaux, wood chipper, CS30, CS38, haubanage, \
    tronçonnage, arboriculture climbing, NPTC, aerial rescue, broyeur de branches, déchets verts, \
    évacuation des déchets verts, green waste, tronçonner, soins aux arbres, diagnostic phytosanitaire, \
    tree inspection, crown reduction, storm cleanup, limbing, dismantling trees, élagage d’arbres
    nature; Soins aux animaux; animal care, soins animaliers, soins des animaux, nourrissage des animaux, \
    feeding animals, caring for animals, nourrissage, animal husbandry zoo, bien-être des animaux, kennel work, \
    élevage canin, garde d’animaux, pet sitting, dog walking, promenade de chiens, pension canine, \
    soins courants aux animaux, animal first aid, animal health, santé animale, soigner les animaux, \
    surveillance sanitaire des animaux, vaccinations animals, soins aux animaux de compagnie, \
    consultations vétérinaires, nursing of animals, animalerie, aquariophilie, animal rescue, animal shelter, \
    refuge animalier, rehoming, soigneur en parc zoologique, parc animalier, zookeeping, enrichment animals, \
    enrichissement du milieu, suivi sanitaire des animaux, small animals, restraining animals, clinique vétérinaire, \
    faune sauvage soins, wildlife rehabilitation, suivi sanitaire du troupeau, ethology, comportement canin, \
    soins infirmiers vétérinaires, soins vétérinaires courants, soins aux veaux, soins courants animaux
    nature*; Toilettage; pet grooming, toilettage canin, dog grooming, tonte de chiens, toilettage animalier, \
    tonte canine, bain et brushing canin, coupe de griffes, animal grooming, nail trimming pets, hand stripping, \
    trimming canin, toilettage félin, bathing dogs, clipping dogs
    nature*; Équitation; horse riding, soins aux chevaux, enseignement de l’équitation, horse riding instruction, \
    riding lessons, cours d’équitation, horse care, travail du cheval, débourrage, équithérapie, hippothérapie, \
    pansage, horse grooming, soins aux équidés, stable management, médiation équine, poney club, longe et débourrage, \
    equine care, attelage équestre, soins des chevaux, cheval à pied, curage de boxes, équidés, monte à cheval, \
    entraînement de chevaux, ferrage, farriery, maréchalerie, entretien des écuries, grooming horses, tack cleaning, \
    yard duties, yard work equine, horsemanship, riding instruction, parage des sabots, hippologie, \
    monte des chevaux, galop 7, randonnée équestre, débourrage et dressage, exercising horses
    nature*; Pêche; aquaculture, pêche en mer, pisciculture, conchyliculture, ostréiculture, mytiliculture, \
    fish farming, oyster farming, ramendage, ramendage de filets, tri du poisson, commercial fishing, \
    pêche professionnelle, virage des filets, filets de pêche, fishing gear, nets mending, pose de filets, \
    détroquage, élevage d’huîtres, shellfish farming, élevage de poissons, fish health, navigation côtière, \
    écloserie, hatchery, salmon farming, virage et filage
    nature; Gestion d’exploitation agricole; conduite d’exploitation, farm management, dossiers PAC, \
    déclarations PAC, aides PAC, plan de fumure, installation agricole, farm records, cahier d’épandage, \
    farm business, Isagri, Géofolia, Mesparcelles
    nature; Conduite de serre; gestion de serres, greenhouse management, greenhouse work, greenhouse, serres, \
    serriste, gestion climatique de serre, production sous serre, travail sous serre, glasshouse
    nature; Repiquage; pricking out, transplanting, transplanting seedlings, mise en godets, rempotage, potting on, \
    repotting, repiquer, rempoter, plantation de plants, potting up
    nature; Multiplication des végétaux; bouturage, boutures, greffage, marcottage, plant propagation, \
    taking cuttings, greffe de végétaux, production de plants, production de jeunes plants, plants maraîchers, \
    grafting plants, nursery plants, plant nursery, production florale, multiplication végétale, \
    culture in vitro de plantes, plant production, production horticole, semences paysannes, production de semences, \
    seed production, seed saving, production de plantes, hybridation végétale, sélection variétale, plant breeding
    nature; Désherbage; désherbage manuel, désherbage mécanique, weeding, binage, hand weeding, sarclage, \
    désherbage thermique, weed control, paillage, mulching, désherbage et binage, buttage, désherber, hoeing, \
    pulling weeds, mulch installation
    nature; Travail du sol; préparation du sol, préparation des sols, ploughing, tillage, hersage, déchaumage, \
    soil preparation, bêchage, plowing, motoculteur, ground preparation, griffage, décompactage, \
    travail superficiel du sol, non-labour, cultivating soil, rotavating, no-till, préparation du terrain, \
    soil cultivation, fraisage du sol
    nature; Fertilisation; épandage, amendements, fertilising, fertilizing, fertilisation des sols, \
    épandage d’engrais, fumure, fertilizer application, fertiliser application, soil fertility, engrais verts, \
    couverts végétaux, muck spreading, fertility management, cover crops, analyse de sol, soil analysis, \
    fertilité des sols, analyses de sols, agronomie, agronomy, soil health, agronomie des sols, conseil agronomique, \
    apports d’engrais, expérimentation agronomique, essais agronomiques, soil management, field trials, \
    essais variétaux, plant nutrition
    nature; Compostage; composting, lombricompostage, valorisation des biodéchets, vermicomposting, composteurs, \
    compostage collectif
    nature; Alimentation des animaux; alimentation du bétail, alimentation des troupeaux, animal feeding, \
    feeding livestock, distribution de l’alimentation, rationnement, paillage des litières, fed animals, \
    distribution des aliments aux animaux, feeding cattle, feeding schedules animals, nourrir les animaux, \
    livestock feeding, distribution des rations, affouragement, paillage et curage, mucking out, \
    curage des bâtiments d’élevage, mucking out stables, cleaning enclosures, cleaning kennels, nettoyage des enclos, \
    nettoyage des box, nettoyage des cages, entretien des box, entretien des enclos, nettoyage des boxes, \
    nettoyage des litières, enclosure maintenance
    nature; Transformation fermière; transformation laitière, fabrication de fromages, fromagerie fermière, \
    cheesemaking, cheese making, caillage, moulage de fromage, transformation à la ferme, fabrication fromagère, \
    transformation fromagère, butter making, pasteurisation, affinage des fromages, \
    transformation de produits fermiers, conserverie, mise en conserve, jam making, confitures fabrication, \
    transformation de fruits, lait cru, transformation du lait, transformation des fruits et légumes
    nature; Vente directe à la ferme; AMAP, vente à la ferme, vente directe, farmers’ markets, farm shop, \
    marchés de producteurs, direct sales farm, paniers bio, vente au marché, CSA boxes, veg boxes
    nature; Traction animale; traction équine, débardage à cheval, attelage de chevaux, horse logging, \
    meneur attelage, cheval de trait, carriage driving, draught horses
    nature; Dressage de chiens; éducation canine, dog training, éducation comportementale canine, maître-chien, \
    comportementalisme canin, dressage canin, dressage d’animaux, obéissance canine, animal training, puppy training, \
    conduite de chien, horse training, travail à la longe, dressage équin, débourrage de chevaux, \
    travail des jeunes chevaux
    nature; Reconnaissance des végétaux; connaissance des végétaux, plant identification, plant knowledge, botanique, \
    botany, identification des plantes, plantes médicinales culture, plantes aromatiques, connaissance des plantes, \
    palette végétale, PPAM, plantes aromatiques et médicinales, plant care, entretien de plantes, plant health, \
    floristry plants, entretien des végétaux, house plants, soins aux plantes, plants and shrubs, herbiers, \
    soins aux végétaux, herbarium, horticultural knowledge, plantes vivaces, perennials, botanical knowledge, \
    identification des végétaux
    """
}
