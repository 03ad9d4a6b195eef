extension LexiconTable {
  /// Agriculture, gardens, animals and the environment.
  static let nature = """
    nature*; Agriculture; farming, travaux agricoles, farm work, agricultural work, exploitation agricole gestion, \
    travaux des champs, farm operations, field work agricultural, farm labour
    nature; Agriculture biologique; organic farming, agriculture bio, certification bio, conversion bio, \
    conversion à l’agriculture biologique, cahier des charges bio, maraîchage biologique, maraîchage bio, \
    organic certification, organic vegetable growing
    nature; Label AB
    nature; Biodynamie; biodynamic farming
    nature; Label Demeter; Demeter
    nature*; Maraîchage; market gardening, vegetable growing, cultures maraîchères, cultures légumières, \
    production de légumes, production légumière, maraîchage sur petite surface, vegetable production, \
    culture sous serre, cultures sous abri, polytunnels, tunnels maraîchers, greenhouse growing, plan de culture, \
    plein champ, culture de légumes, crop planning, vegetable farming, paniers de légumes, palissage de tomates, \
    planification de cultures, cultures de plein champ
    nature*; Hydroponie; culture hors-sol, hydroponics
    nature*; Aquaponie
    nature*; Culture de champignons; champignons culture
    nature; Grandes cultures; arable farming, crop production, céréales culture, cultures céréalières, moisson, \
    fenaison, *fauchage, andainage, ensilage, silage, haymaking, moissonneuse-batteuse, combine harvester, \
    combine harvesting, haying, *baling, bottelage, betteraves culture, crop management, production végétale, \
    production céréalière, cereal crops, combine driving, polyculture élevage, polyculture, récolte de foin, \
    grain storage, conduite des cultures, suivi des cultures, crop monitoring, crop scouting, field crops, \
    enrubannage, pressage du foin, row crops
    nature*; Élevage; livestock farming, animal husbandry, livestock, conduite d’élevage, conduite de troupeau, \
    gestion du troupeau, herd management, vêlage, calving, mises bas, parage des onglons, production animale, \
    livestock management, livestock care, reproduction animale, surveillance du troupeau, surveillance des animaux, \
    suivi du troupeau, suivi d’élevage, livestock handling, gestion de la reproduction, pâturage, pâturage tournant, \
    gestion des pâturages, rotational grazing, grazing, pasture management, prairies gestion, gestion des prairies, \
    sheepdog, stockmanship, bouclage des animaux
    nature*; Élevage bovin; soins aux bovins, bovins, cattle, cattle farming, bovins viande, beef cattle, \
    cattle handling
    nature*; Élevage ovin; ovins, sheep farming, agnelage, lambing, élevage de brebis
    nature*; Élevage caprin; caprins, goats, élevage de chèvres
    nature*; Élevage porcin; porcins, farrowing, production porcine, pig farming
    nature*; Aviculture; élevage de volailles, poultry, poultry farming, élevage avicole, élevage de poules
    nature*; Élevage laitier; vaches laitières, dairy farming, bovins lait, production laitière
    nature*; Tonte de moutons; sheep shearing
    nature*; Zootechnie
    nature*; Insémination artificielle; insémination artificielle bovine
    nature*; Héliciculture
    nature*; Pastoralisme; estives, gardiennage de troupeau
    nature*; Traite; milking, traite mécanique, salle de traite, robot de traite, traite des vaches, milking parlour, \
    traite robotisée, traite des chèvres, traite des brebis, milking cows, milking parlor, traire, milking machines, \
    milked
    nature; Arboriculture; fruit growing, éclaircissage, éclaircissage des fruits, taille fruitière, \
    taille des arbres fruitiers, orchard management, *orchards, fruit thinning, arbres fruitiers, orchard work, \
    production fruitière, fruit production, fruit trees
    nature; Oléiculture
    nature*; Viticulture; winegrowing, vine growing, travaux de la vigne, travaux en vert, ébourgeonnage, palissage, \
    attachage, vineyard, vineyard work, vineyard management, travaux viticoles, tirage des bois, épamprage, \
    pliage de la vigne, viticulture biologique, effeuillage de la vigne, rognage, écimage, travail de la vigne, \
    entretien de la vigne, complantation, conduite de la vigne, tracteur enjambeur, enjambeur, \
    ébourgeonnage et palissage, vine training, travaux manuels de la vigne, canopy management, prétaillage, \
    entretien du vignoble, relevage et palissage
    nature*; Taille de la vigne; pruning vines, vine pruning, tailler la vigne, taille Guyot
    nature; Vinification; winemaking, wine making, travaux de cave, travaux de chai, soutirage, pigeage, pressurage, \
    mise en bouteille, bottling wine, cellar work, élevage du vin, élevage des vins, suivi de fermentation, \
    *fermentations, cave et chai, assemblage de vins, contrôle de maturité, travail de chai, débourbage, cuverie, \
    cellar operations, wine production, fermentation monitoring, ouillage, barrel work, tirage et dégorgement, \
    wine bottling, cave vinicole, analyses œnologiques
    nature; Brassage de bière; brasserie fabrication, beer brewing
    nature; Cidriculture
    nature; Distillation
    nature*; Taille; pruning, taille d’arbres, taille de haies, taille d’arbustes, hedge trimming, hedge cutting, \
    shrub pruning, tree pruning, pruned, taille des rosiers, pruning shrubs, trimming hedges, taille raisonnée, \
    taille d’entretien, taille des végétaux, taille de formation, hedge trimmers, hedges, \
    taille d’arbustes et de haies, pruning trees, pruned trees, rosiers, tree trimming, hedgelaying, \
    tailler les haies
    nature*; Art topiaire; topiary
    nature*; Récolte; harvesting, cueillette, ramassage de fruits, cueillette de fruits, fruit picking, harvest, \
    picking fruit, récolte de fruits, récolte de légumes, ramassage de légumes, récolte manuelle, hand harvesting, \
    harvested, récolter, récolte et conditionnement, vegetable harvesting, récolte des fruits et légumes, \
    récolter les légumes, harvesting crops, castration du maïs, vegetable picking, cueillir les fruits, \
    tri et calibrage, calibrage de fruits
    nature*; Vendanges; grape harvest, grape picking, vendanges manuelles
    nature*; Irrigation; goutte-à-goutte, drip irrigation, arrosage, watering, watering plants, \
    pilotage de l’irrigation, gestion de l’eau agricole, arrosage des plantes, gestion de l’irrigation, \
    systèmes d’irrigation, arroser, arrosage des cultures, irrigation management, arrosage des massifs, \
    watered plants, irrigation installation, irrigation repair
    nature; Rotation des cultures; crop rotation
    nature; Bien-être animal; animal welfare, comportement animal, animal behaviour, animal behavior
    nature*; Éthologie; *ethology
    nature*; Clôtures; fencing, pose de clôtures, clôtures électriques, fence repair, fence installation, \
    entretien des clôtures, réparation de clôtures, fences, pose de grillage, grillages, electric fencing, \
    pose de clôtures et portails, stock fencing, pose de palissades, gates and fences, fencing repairs, \
    fence building
    nature*; Semis; sowing, plantation, planting, semis et plantations, semer, seeding, semis en plaques, \
    sowing seeds, seed sowing, semis et repiquage, planting trees, tree planting, travaux de plantation, \
    plantation d’arbres, plantation de haies, plantation d’arbustes, hedge planting, semis direct, planted trees, \
    bulb planting, planting schemes, plantation de massifs, plantation de végétaux
    nature; Protection des cultures; crop protection, traitements phytosanitaires, pesticide application, \
    traitements phytosanitaires bio, produits phytosanitaires, pest control crops, \
    pulvérisation de produits phytosanitaires, *pesticides, *herbicides, crop spraying, maladies et ravageurs, \
    pests and diseases, maladies des plantes, ravageurs, plant diseases, pulvérisateur, \
    produits phytopharmaceutiques, phytopharmaceutiques, auxiliaires de culture, knapsack spraying, \
    prophylaxie des cultures, reconnaissance des maladies, pesticide applicator, phytosanitary, phytosanitaires, \
    spraying crops, weed and pest control, pesticide licence
    nature; Certiphyto; Certiphyto décideur
    nature; Lutte biologique; biological control
    nature; Protection biologique intégrée; PBI, lutte intégrée, integrated pest management
    nature; Certificats PA1 et PA6; PA1 PA6, PA1 and PA6
    nature; Conduite de tracteur; tractor driving, engins agricoles, machines agricoles, machinery operation, \
    conduite d’engins agricoles, *tracteur, *tractors, tractor work, conduite de machines agricoles, \
    driving tractors, tractor operation, conduite d’enjambeur, tracteur et outils attelés, attelage d’outils, \
    operating tractors, attelage d’outils agricoles, operated tractors, épandeur
    nature; Agriculture de précision; guidage GPS, precision agriculture, precision farming
    nature; Conduite de quad; ATV driving, quad bike driving, quad agricole
    nature; Permaculture; design en permaculture, forêt comestible, forest gardening, sol vivant, \
    maraîchage sur sol vivant, food forest
    nature*; Agroécologie; *agroecology, transition agroécologique, diagnostic agroécologique
    nature; Agriculture régénératrice; regenerative agriculture, regenerative farming
    nature; Agriculture urbaine; urban farming, urban agriculture
    nature; Agriculture de conservation
    nature; Agriculture durable; sustainable agriculture
    nature*; Horticulture
    nature*; Apiculture; beekeeping, ruches, rucher, extraction du miel, production de miel, honey production, \
    essaims, conduite de rucher, gestion de ruches, récolte du miel, beehives, élevage de reines, queen rearing, \
    transhumance des ruches
    nature*; Jardinage; gardening, entretien de jardins, garden maintenance, jardins particuliers, garden care, \
    petits travaux de jardinage, potager, jardin potager, kitchen garden, garden work, travaux de jardinage, \
    yard maintenance, jardins partagés, community garden, jardin pédagogique, landscape gardening, yard care, \
    community gardening, ateliers jardinage, vegetable garden, gardening services
    nature*; Jardinage thérapeutique; hortithérapie, horticultural therapy
    nature; Espaces verts; entretien des espaces verts, grounds maintenance, landscape maintenance, grounds keeping, \
    groundskeeping, grounds care, entretien de parcs et jardins, parcs et jardins, entretien des massifs, \
    flower beds, massifs floraux, fleurissement, entretien des parcs, lawn care, gestion différenciée, \
    turf maintenance, turf management, soufflage de feuilles, ramassage de feuilles, leaf blowing, \
    aménagement d’espaces verts, création d’espaces verts, création et entretien d’espaces verts, parks maintenance, \
    groundskeeper tasks, turf care, leaf removal, grounds management, gestion des espaces verts, entretien paysager, \
    création de massifs, désherbage des massifs, landscape management, flower bed maintenance, \
    plantation et entretien, turfgrass, entretien de gazon
    nature; Entretien de terrains de sport; sports turf, greenkeeping, terrains de sport entretien, \
    entretien des terrains de golf, pitch marking, golf course maintenance, pitch maintenance, \
    terrains sportifs entretien
    nature*; Tonte; lawn mowing, tonte de pelouse, mowing, grass cutting, lawnmowing, tondeuse, tondeuse autoportée, \
    mowers, lawn mowers, tondre la pelouse, lawn maintenance, mowed lawns, mowing lawns, weed eater, ride-on mower, \
    mowing grass, autoportée, edging lawns, fauchage des accotements, trimming grass, cutting grass, \
    tonte et débroussaillage, aération de pelouse, string trimmers, zero-turn mowers, cut grass
    nature; Débroussaillage; débroussailleuse, débroussailler, strimming, strimmers, brushcutting, brush cutters
    nature; Aménagement paysager; landscaping, paysagisme, landscape design, création de jardins, engazonnement, \
    turfing, gazon en rouleau, gazon synthétique, turf laying, sod installation, artificial grass, soft landscaping, \
    landscape construction, landscape installation, bassins de jardin, rocailles, landscape projects, pose de gazon, \
    laying turf, aménagement de jardins, garden landscaping, travaux paysagers, travaux de paysage, \
    projets paysagers, création paysagère, garden construction, landscape planning, lawn installation, \
    patio installation, garden design software, pose de gazon en plaques, retaining wall construction, plan paysager
    nature; Architecture du paysage
    nature; Murs végétalisés; murs végétaux
    nature; Toitures végétalisées; green roofs
    nature*; Sylviculture; forestry, forestry work, travaux forestiers, gestion forestière, forest management, \
    martelage, cubage des bois, plantation forestière, débroussaillage forestier, dégagement de plants, reboisement, \
    reforestation, woodland management, timber harvesting, exploitation forestière, inventaire forestier, \
    forest inventory, abatteuse, tree planting forestry, balivage, dépressage, harvesters forestry, logging timber, \
    débitage, façonnage du bois, ébranchage, bois de chauffage, fente du bois, log splitting, coppicing, \
    plan simple de gestion, affouage, timber cruising, peuplements forestiers, tree inventory, forêt gestion, \
    chipping brush
    nature*; Abattage d’arbres; bûcheronnage, tree felling, felling trees, tree removal, abattage manuel, bûcheronner
    nature*; Débardage; skidding, porteur forestier, forwarder
    nature*; Agroforesterie; agroforestry
    nature; Élagage; tree surgery, tronçonneuse, chainsaw, élaguer, arboriculture ornementale, élagage et abattage, \
    démontage d’arbres, démontage d’arbres avec rétention, grimpe arboricole, arboricultural work, tree climbing, \
    tree surveys, chainsaw maintenance, taille en hauteur, broyage de branches, broyage de végétaux, tree work, \
    tree care, broyeur de végétaux, wood chipper, haubanage, tronçonnage, arboriculture climbing, aerial rescue, \
    broyeur de branches, déchets verts, évacuation des déchets verts, green waste, tronçonner, soins aux arbres, \
    diagnostic phytosanitaire, tree inspection, crown reduction, storm cleanup, limbing, dismantling trees, \
    élagage d’arbres
    nature*; Rognage de souches; stump grinding, dessouchage
    nature*; Certification CS30; CS30
    nature*; Certification CS38; CS38
    nature*; Certification NPTC; NPTC
    nature; Soins aux animaux; animal care, soins animaliers, soins des animaux, nourrissage des animaux, \
    feeding animals, caring for animals, nourrissage, animal husbandry zoo, bien-être des animaux, kennel work, \
    élevage canin, garde d’animaux, pet sitting, dog walking, promenade de chiens, pension canine, \
    soins courants aux animaux, animal first aid, animal health, santé animale, soigner les animaux, \
    surveillance sanitaire des animaux, vaccinations animals, soins aux animaux de compagnie, \
    consultations vétérinaires, nursing of animals, *animalerie, animal rescue, animal shelter, refuge animalier, \
    rehoming, soigneur en parc zoologique, parc animalier, zookeeping, enrichment animals, enrichissement du milieu, \
    suivi sanitaire des animaux, small animals, restraining animals, clinique vétérinaire, faune sauvage soins, \
    wildlife rehabilitation, suivi sanitaire du troupeau, comportement canin, soins infirmiers vétérinaires, \
    soins vétérinaires courants, soins aux veaux, soins courants animaux
    nature*; Aquariophilie
    nature*; Toilettage; pet grooming, toilettage canin, dog grooming, tonte de chiens, toilettage animalier, \
    tonte canine, bain et brushing canin, coupe de griffes, animal grooming, nail trimming pets, hand stripping, \
    trimming canin, toilettage félin, bathing dogs, clipping dogs
    nature*; Équitation; horse riding, travail du cheval, débourrage, stable management, poney club, \
    longe et débourrage, cheval à pied, curage de boxes, équidés, monte à cheval, entraînement de chevaux, \
    entretien des écuries, tack cleaning, yard duties, yard work equine, horsemanship, hippologie, monte des chevaux, \
    randonnée équestre, débourrage et dressage, exercising horses
    nature*; Soins aux chevaux; horse care, pansage, horse grooming, soins aux équidés, equine care, \
    soins des chevaux, grooming horses
    nature*; Enseignement de l’équitation; horse riding instruction, riding lessons, cours d’équitation, \
    riding instruction
    nature*; Équithérapie; hippothérapie, médiation équine
    nature*; Attelage de chevaux; attelage équestre, carriage driving
    nature*; Maréchalerie; ferrage, farriery, parage des sabots
    nature*; Galop 7
    nature*; Pêche; pêche en mer, ramendage, ramendage de filets, tri du poisson, commercial fishing, \
    pêche professionnelle, virage des filets, filets de pêche, fishing gear, nets mending, pose de filets, \
    fish health, navigation côtière, écloserie, hatchery, virage et filage
    nature*; Aquaculture; fish farming
    nature*; Pisciculture; élevage de poissons, salmon farming
    nature*; Conchyliculture; shellfish farming
    nature*; Ostréiculture; oyster farming, détroquage, élevage d’huîtres
    nature*; Mytiliculture
    nature; Gestion d’exploitation agricole; conduite d’exploitation, farm management, plan de fumure, \
    installation agricole, farm records, cahier d’épandage, farm business
    nature; Déclarations PAC; dossiers PAC, aides PAC
    nature; Isagri
    nature; Geofolia
    nature; MesParcelles
    nature; Conduite de serre; gestion de serres, greenhouse management, greenhouse work, *greenhouse, *serres, \
    serriste, gestion climatique de serre, production sous serre, travail sous serre, glasshouse
    nature; Repiquage; pricking out, transplanting, transplanting seedlings, mise en godets, rempotage, potting on, \
    repotting, repiquer, rempoter, plantation de plants, potting up
    nature; Multiplication des végétaux; plant propagation, production de plants, production de jeunes plants, \
    plants maraîchers, nursery plants, plant nursery, production florale, multiplication végétale, \
    culture in vitro de plantes, plant production, production horticole, semences paysannes, production de semences, \
    seed production, seed saving, production de plantes, hybridation végétale, sélection variétale, plant breeding
    nature; Bouturage; boutures, taking cuttings
    nature; Greffage; greffe de végétaux, grafting plants
    nature; Marcottage
    nature; Désherbage; désherbage manuel, désherbage mécanique, weeding, binage, hand weeding, sarclage, \
    désherbage thermique, weed control, paillage, mulching, désherbage et binage, buttage, désherber, hoeing, \
    pulling weeds, mulch installation
    nature; Travail du sol; préparation du sol, préparation des sols, ploughing, tillage, hersage, déchaumage, \
    soil preparation, bêchage, *plowing, motoculteur, ground preparation, griffage, décompactage, \
    travail superficiel du sol, non-labour, cultivating soil, rotavating, no-till, préparation du terrain, \
    soil cultivation, fraisage du sol
    nature; Fertilisation; épandage, *amendements, fertilising, fertilizing, fertilisation des sols, \
    épandage d’engrais, fumure, fertilizer application, fertiliser application, soil fertility, engrais verts, \
    couverts végétaux, muck spreading, fertility management, cover crops, fertilité des sols, soil health, \
    apports d’engrais, soil management, plant nutrition
    nature; Analyse de sols; analyse de sol, soil analysis
    nature*; Agronomie; *agronomy, agronomie des sols, conseil agronomique, expérimentation agronomique, \
    essais agronomiques, field trials, essais variétaux
    nature; Compostage; composting, lombricompostage, valorisation des biodéchets, vermicomposting, composteurs, \
    compostage collectif
    nature; Alimentation des animaux; alimentation du bétail, alimentation des troupeaux, animal feeding, \
    feeding livestock, distribution de l’alimentation, *rationnement, fed animals, \
    distribution des aliments aux animaux, feeding cattle, feeding schedules animals, nourrir les animaux, \
    livestock feeding, distribution des rations, affouragement
    nature; Entretien des litières et des enclos; paillage des litières, paillage et curage, mucking out, \
    curage des bâtiments d’élevage, mucking out stables, cleaning enclosures, cleaning kennels, nettoyage des enclos, \
    nettoyage des box, nettoyage des cages, entretien des box, entretien des enclos, nettoyage des boxes, \
    nettoyage des litières, enclosure maintenance
    nature; Transformation fermière; transformation laitière, transformation à la ferme, butter making, \
    *pasteurisation, transformation de produits fermiers, transformation de fruits, lait cru, transformation du lait, \
    transformation des fruits et légumes
    nature; Fabrication de fromages; fromagerie fermière, cheesemaking, cheese making, caillage, moulage de fromage, \
    fabrication fromagère, transformation fromagère, affinage des fromages
    nature*; Conserverie; mise en conserve, jam making, confitures fabrication
    nature; Vente directe à la ferme; vente à la ferme, vente directe, farmers’ markets, farm shop, \
    marchés de producteurs, direct sales farm, paniers bio, vente au marché, CSA boxes, veg boxes
    nature; AMAP
    nature; Traction animale; traction équine, débardage à cheval, horse logging, meneur attelage, cheval de trait, \
    draught horses
    nature; Dressage de chiens; éducation canine, dog training, éducation comportementale canine, maître-chien, \
    comportementalisme canin, dressage canin, dressage d’animaux, obéissance canine, animal training, puppy training, \
    conduite de chien
    nature; Dressage de chevaux; horse training, travail à la longe, dressage équin, débourrage de chevaux, \
    travail des jeunes chevaux
    nature; Reconnaissance des végétaux; connaissance des végétaux, plant identification, plant knowledge, \
    identification des plantes, plantes médicinales culture, plantes aromatiques, connaissance des plantes, \
    palette végétale, PPAM, plantes aromatiques et médicinales, plant care, entretien de plantes, plant health, \
    floristry plants, entretien des végétaux, house plants, soins aux plantes, plants and shrubs, herbiers, \
    soins aux végétaux, herbarium, horticultural knowledge, plantes vivaces, perennials, identification des végétaux
    nature*; Botanique; *botany, botanical knowledge
    """
}
