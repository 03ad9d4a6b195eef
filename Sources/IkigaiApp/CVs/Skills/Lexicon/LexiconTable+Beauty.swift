extension LexiconTable {
  /// Hairdressing and beauty.
  static let beauty = """
    soin*; Coiffure; hairdressing, hair styling, coiffage, hairstyling, mise en plis, coiffure mixte, coiffure homme, \
    coiffure femme, coiffure enfant, coiffures de mariées, bridal hair, coiffure événementielle, \
    hairdressing services, styling hair
    soin*; Coupe; hair cutting, coupes hommes, coupes femmes, haircutting, coupes de cheveux, haircuts, \
    coupes mixtes, coupe enfant, dry cutting, coupe aux ciseaux, coupe tondeuse, clipper cutting, cutting hair, \
    coupes hommes et femmes, coupe et coiffage, clipper work
    soin*; Coloration; hair colouring, hair coloring, couleurs et mèches, color correction hair, mèches et balayages, \
    hair colour, hair color, hair dyeing, techniques de coloration, coloration et mèches
    soin*; Mèches; highlights hair, hair highlights
    soin*; Balayage capillaire; balayage, technique de balayage
    soin*; Décoloration
    soin*; Coloration végétale
    soin*; Ombré hair
    soin*; Tie and dye
    soin*; Chignons; updos
    soin*; Barbier; taille de barbe, barbering, rasage traditionnel, rasage, wet shave, beard trimming, \
    hot towel shave, skin fade, dégradé américain, dégradés à blanc, entretien de la barbe, beard trims, \
    rasage à l’ancienne
    soin*; Esthétique; beauty care, beauty therapy
    soin; Soins du visage; facials, facial treatments, nettoyage de peau, *skincare, skin care, soins anti-âge, \
    facial massage, soins esthétiques visage, extractions comédons, soins hydratants, LED thérapie, \
    radiofréquence visage
    soin*; Peeling; chemical peels
    soin; Microdermabrasion
    soin; Dermaplaning
    soin; HydraFacial
    soin; Microneedling
    soin; Photorajeunissement
    soin; Soins du corps; body treatments, *gommages, body wraps, enveloppements, exfoliation, soins visage et corps, \
    body scrubs, soins minceur, soins corporels, soins corps et visage, soins esthétiques, beauty treatments, \
    gommages corporels, soins spa, spa treatments
    soin; Bronzage; spray tan, spray tanning
    soin*; Hammam
    soin*; Lissage; hair straightening
    soin*; Lissage brésilien; brazilian blowout
    soin*; Lissage à la kératine; keratin treatment
    soin; Shampoing; shampooing, hair washing, shampooineuse tâches, shampooing et soins, \
    shampooing et massage crânien, *shampoos, shampooing hair, *shampooed, bac à shampoing
    soin; Massage crânien; scalp massage, head massage, Indian head massage
    soin; Extensions de cils; lash extensions, eyelash extensions, volume russe, pose de cils, cil à cil, faux cils
    soin; Rehaussement de cils; lash lift, lash lifting, LVL lashes
    soin; Épilation; hair removal, épilation définitive, épilation visage et corps, laser esthétique, \
    épilation visage, épilation corps, épilation maillot
    soin; Épilation à la cire; *waxing, eyebrow waxing, body waxing, facial waxing, brazilian wax
    soin; Épilation au fil; threading sourcils, eyebrow threading
    soin; Épilation laser; laser hair removal
    soin; Lumière pulsée; épilation à la lumière pulsée
    soin; Épilation au sucre; sugaring, épilation orientale
    soin; Épilation électrique; électrolyse capillaire
    soin; Manucure; manicure, beauté des mains, pose de vernis, nail care, soins des ongles, soin des mains
    soin; Prothésie ongulaire; pose d’ongles, onglerie, gel nails, acrylic nails, faux ongles, nail extensions, \
    pose de gel, capsules américaines, ongles en gel
    soin*; Pédicure; beauté des pieds, soins des pieds, foot care
    soin; Nail art
    soin; Vernis semi-permanent; *shellac, gel polish, pose de vernis semi-permanent, vernis permanent
    soin; Manucure et pédicure; manicures and pedicures, beauté des mains et des pieds, manicures & pedicures
    soin; Podologie; pédicure médicale
    soin*; Maquillage; make-up, makeup, maquillage de jour, maquillage mariée, maquillage professionnel, \
    bridal makeup, auto-maquillage, bridal make-up, makeup application, colorimétrie maquillage, mise en beauté, \
    airbrush makeup, makeup artistry, cours d’auto-maquillage, maquillage beauté, maquillage soirée
    soin*; Maquillage effets spéciaux; FX makeup, special effects makeup, SFX makeup, prosthetics makeup
    soin*; Massage; massage bien-être, modelages, massages relaxants, drainage esthétique du corps, \
    modelage du corps, modelages corporels, massage therapy, massage dos, massage assis, aromatherapy massage, \
    massages du monde, modelages du monde, massage drainant
    soin*; Massage suédois; Swedish massage
    soin*; Massage profond; deep tissue massage, deep tissue
    soin*; Massage aux pierres chaudes; hot stone massage, hot stones
    soin*; Massage californien
    soin*; Shiatsu
    soin*; Massage thaïlandais; massage thaï
    soin*; Massage lomi-lomi; lomi-lomi
    soin*; Massage ayurvédique
    soin*; Massage sportif; sports massage
    soin*; Massage prénatal; prenatal massage
    soin*; Massage balinais
    soin*; Massage kobido; kobido
    soin*; Massage amma; amma assis
    soin; Conseil en cosmétique; beauty advice, vente de cosmétiques, conseil en soins, \
    vente de produits cosmétiques, vente de produits de beauté, conseils esthétiques, skincare advice, \
    diagnostic de peau, skin analysis, skin consultation, analyse de peau, retail product sales in salon, \
    retail beauty, conseil en parfumerie, cosmetic products, conseils beauté personnalisés, color analysis, \
    vente de produits capillaires, vente de produits de soins, beauty consultations, skin analyses, skin assessments, \
    prescription de produits cosmétiques, beauty products
    soin*; Nettoyage; cleaning, nettoyage des locaux, entretien des locaux, produits d’entretien, \
    nettoyage industriel, nettoyer les locaux, nettoyage de bureaux, office cleaning, cleaning offices, \
    entretien de bureaux, commercial cleaning, industrial cleaning, nettoyage et entretien, nettoyage des surfaces, \
    nettoyage des parties communes, entretien des parties communes, domestic cleaning, cleaned rooms, janitorial, \
    nettoyage courant, propreté des locaux
    soin*; Nettoyage de fin de chantier
    soin*; Désinfection; disinfection, désinfecter, sanitising, sanitizing, disinfecting, nettoyage et désinfection, \
    décontamination des surfaces, bio-nettoyage, disinfecting surfaces, désinfection des sanitaires
    soin; Monobrosse; floor buffer, floor polishing, buffing floors, spray méthode, mise en cire, floor buffing, \
    floor care, machine cleaning floors, aspirateur à eau, buffer machine
    soin; Autolaveuse; auto-laveuse, floor scrubber, scrubber dryer
    soin; Décapage des sols; floor stripping, décapage et métallisation, stripping and waxing
    soin; Injection-extraction; *shampouinage, injecteur-extracteur, carpet cleaning
    soin; Repassage; ironing, entretien du linge, lavage et repassage, lingerie et repassage, blanchissage, lessive, \
    gestion du linge, laundering, linge des résidents, laundry service, repasser le linge, pliage du linge, \
    repassage du linge, défroissage, ironing clothes, folding laundry, presse à repasser, steaming garments, \
    table à repasser, calandreuse
    soin*; Blanchisserie; laundry, tri du linge, lingerie hôtelière, laundry operations, linge plat, buanderie, \
    lavage du linge, washing clothes, linen management, machines à laver industrielles, distribution du linge, \
    détachage, linen service, linge de lit, washing and ironing, doing laundry
    soin*; Nettoyage à sec; dry cleaning
    soin*; Méthode RABC; RABC
    soin; Brushing; blow drying, blow-dry, *blowouts, séchage brushing
    soin*; Permanente; perming, permanente et défrisage, mise en forme durable
    soin; Défrisage
    soin; Extensions de cheveux; extensions capillaires, hair extensions, pose d’extensions
    soin; Perruques et postiches; *perruques, *wigs, prothèses capillaires, *postiches
    soin*; Tresses; tresses africaines, braiding, nattes collées, box braids, coiffure afro, afro hair, braids, \
    cornrows, vanilles et tresses, locks et tresses, cheveux texturés, textured hair
    soin; Diagnostic capillaire; soins capillaires, hair care, *haircare, hair treatments, scalp treatment, \
    diagnostic du cheveu, hair analysis, analyse capillaire, soins du cheveu, conseil capillaire
    soin; Technologies minceur; amincissement, drainage esthétique, body sculpting, body contouring
    soin; Cellu M6; endermologie LPG, Cellu M6 LPG
    soin; Palper-rouler
    soin; Cryolipolyse; cryolipolysis
    soin; Endermologie
    soin; Madérothérapie
    soin; Sourcils; restructuration des sourcils, brow shaping, brow lamination, eyebrow shaping, browlift, \
    brow henna
    soin; Microblading
    soin; Maquillage permanent; permanent makeup, dermopigmentation, maquillage semi-permanent, semi-permanent makeup
    soin; Teinture de cils et sourcils; teinture de cils, eyebrow tinting, brow tinting, eyelash tinting, \
    lash tinting, teinture de sourcils, lash and brow tinting
    soin; Accueil en institut; gestion d’un institut, salon management, gestion de salon de coiffure, gestion de spa, \
    spa management, préparation de cabine, client consultations salon, salon hygiene, gestion de salon, \
    entretien des cabines, nettoyage du salon, hygiène du salon, désinfection des outils de coiffure, \
    entretien du salon, salon cleanliness, gestion d’institut de beauté, salon operations, spa operations
    soin; Logiciels de salon; Fiches clients beauté
    soin; Planity
    soin; Treatwell
    soin; Fresha; Shedul
    soin; Shortcuts Salon
    soin; Ikosoft
    soin; Booker Salon
    soin; Mindbody
    soin; Salon Iris
    soin; Vagaro
    soin; Socio-esthétique; socio-coiffure, socio-esthéticienne interventions, soins de support esthétiques, \
    oncology esthetics
    soin; Dépoussiérage; époussetage, dusting, dépoussiérage humide, essuyage humide, dusting and polishing, \
    polishing surfaces, dusting surfaces, dépoussiérage des meubles
    soin; Lavage des sols; balayage des sols, balayage humide, *sweeping, mopping, nettoyage des sols, \
    sweeping and mopping, vacuuming, aspiration des sols, mopping floors, passer l’aspirateur, entretien des sols, \
    lavage mécanisé, hoovering, cleaning floors, lavage à plat, lavage manuel, balai trapèze, sweeping floors, \
    sols durs, sols textiles
    soin; Nettoyage de vitres; vitrerie nettoyage, lavage de vitres, window cleaning, cleaning windows, \
    nettoyage de la vitrerie, raclette et mouilleur
    soin; Nettoyage des sanitaires; entretien des sanitaires, cleaning bathrooms, cleaning toilets, \
    bathroom cleaning, restroom cleaning, *restrooms, cleaning restrooms
    soin; Nettoyage haute pression; pressure washing, nettoyeur haute pression, jet washing, power washing, karcher
    soin; Nettoyage à la vapeur; steam cleaning
    soin; Produits de nettoyage; dosage des produits, dilution des produits, cleaning chemicals, cleaning products, \
    dosage des produits d’entretien, chemical handling, centrale de dilution, produits détergents, \
    utilisation des produits d’entretien, stock de produits d’entretien
    soin; Règles COSHH; COSHH
    soin; Nettoyage en milieu hospitalier; hospital cleaning, infection control cleaning, ultra-propreté, \
    nettoyage de bloc opératoire, nettoyage hospitalier
    soin; Dératisation; 3D hygiène, désinfection désinsectisation dératisation
    soin; Désinsectisation
    soin; Lutte contre les nuisibles; pest control, pest management
    soin; Certibiocide
    soin; Évacuation des déchets; sortie des poubelles, vidage des corbeilles, emptying bins, \
    gestion des conteneurs poubelles, rotation des poubelles, waste disposal, sortie des containers, removing trash, \
    trash removal, vider les poubelles, emptying trash, collecte des déchets, waste collection, evacuating waste, \
    collecte des ordures ménagères, ramassage des déchets, refuse collection, rotation des containers, \
    entretien des poubelles
    soin; Gardiennage d’immeuble; *caretaking, entretien d’immeuble, entretien des abords, building caretaking, \
    petits travaux d’entretien, small repairs, basic repairs, petites réparations courantes
    soin; Contrôle qualité propreté; cleaning inspections, cahier des charges propreté, inspection des locaux, \
    contrôles contradictoires, cleaning audits, contrôle de la propreté
    """
}
