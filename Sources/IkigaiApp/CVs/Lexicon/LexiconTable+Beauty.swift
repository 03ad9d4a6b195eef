extension LexiconTable {
  /// Hairdressing and beauty.
  static let beauty = """
    soin*; Coiffure; hairdressing, hair styling, coiffage, hairstyling, mise en plis, coiffure mixte, coiffure homme, \
    coiffure femme, coiffure enfant, coiffures de mariées, bridal hair, coiffure événementielle, \
    hairdressing services, styling hair
    soin*; Coupe; hair cutting, coupes hommes, coupes femmes, haircutting, coupes de cheveux, haircuts, \
    coupes mixtes, coupe enfant, dry cutting, coupe aux ciseaux, coupe tondeuse, clipper cutting, cutting hair, \
    coupes hommes et femmes, coupe et coiffage, clipper work
    soin*; Coloration; hair colouring, mèches, balayage, hair coloring, couleurs et mèches, décoloration, \
    highlights hair, colorations végétales, ombré hair, color correction hair, mèches et balayages, hair colour, \
    hair color, technique de balayage, tie and dye, hair dyeing, techniques de coloration, hair highlights, \
    coloration et mèches
    soin*; Chignons; updos
    soin*; Barbier; taille de barbe, barbering, rasage traditionnel, rasage, wet shave, beard trimming, \
    hot towel shave, skin fade, dégradé américain, dégradés à blanc, entretien de la barbe, beard trims, \
    rasage à l’ancienne
    soin*; Esthétique; beauty care, beauty therapy
    soin; Soins du visage; facials, facial treatments, nettoyage de peau, skincare, skin care, peelings, \
    microdermabrasion, dermaplaning, hydrafacial, microneedling, soins anti-âge, chemical peels, facial massage, \
    soins esthétiques visage, extractions comédons, soins hydratants, LED thérapie, photorajeunissement, \
    radiofréquence visage
    soin; Soins du corps; body treatments, gommages, body wraps, enveloppements, exfoliation, soins visage et corps, \
    body scrubs, soins minceur, soins corporels, soins corps et visage, soins esthétiques, beauty treatments, \
    gommages corporels, spray tan, spray tanning, bronzage, soins spa, spa treatments, hammam
    soin*; Lissage; hair straightening, lissage brésilien, keratin treatment, lissage à la kératine, \
    brazilian blowout
    soin; Shampoing; shampooing, hair washing, shampooineuse tâches, shampooing et soins, \
    shampooing et massage crânien, shampoos, shampooing hair, shampooed, bac à shampoing, massage crânien, \
    scalp massage, head massage
    soin; Extensions de cils; lash extensions, eyelash extensions, rehaussement de cils, lash lift, volume russe, \
    pose de cils, lash lifting, cil à cil, faux cils, LVL lashes
    soin; Épilation; waxing, hair removal, épilation à la cire, épilation au fil, threading sourcils, \
    épilation laser, épilation définitive, laser hair removal, lumière pulsée, épilation à la lumière pulsée, \
    sugaring, électrolyse capillaire, eyebrow threading, épilation visage et corps, épilation électrique, \
    laser esthétique, eyebrow waxing, body waxing, épilation visage, épilation corps, facial waxing, \
    épilation orientale, épilation maillot, brazilian wax
    soin; Manucure; manicure, pose d’ongles, onglerie, pédicure, prothésie ongulaire, nail art, beauté des mains, \
    beauté des pieds, vernis semi-permanent, gel nails, pose de vernis, manucures et pédicures, nail care, \
    acrylic nails, shellac, faux ongles, manicures and pedicures, gel polish, beauté des mains et des pieds, \
    nail extensions, soins des ongles, pose de gel, pose de vernis semi-permanent, manicures & pedicures, \
    capsules américaines, ongles en gel, pédicure médicale, podologie, podiatry, soins des pieds, foot care, \
    soin des mains, vernis permanent
    soin*; Maquillage; make-up, makeup, maquillage de jour, maquillage mariée, maquillage professionnel, \
    bridal makeup, auto-maquillage, bridal make-up, makeup application, colorimétrie maquillage, mise en beauté, \
    FX makeup, airbrush makeup, makeup artistry, cours d’auto-maquillage, maquillage beauté, maquillage soirée
    soin*; Massage; massage bien-être, modelages, massages relaxants, massage suédois, Swedish massage, \
    deep tissue massage, massage aux pierres chaudes, hot stone massage, massage californien, shiatsu, massage thaï, \
    lomi-lomi, drainage esthétique du corps, massage ayurvédique, modelage du corps, modelages corporels, \
    massage therapy, deep tissue, massage dos, massage thaïlandais, massage assis, massage sportif, sports massage, \
    prenatal massage, aromatherapy massage, massages du monde, hot stones, massage balinais, massage prénatal, \
    Indian head massage, kobido, massage amma, amma assis, modelages du monde, massage drainant
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
    nettoyage courant, propreté des locaux, nettoyage de fin de chantier
    soin*; Désinfection; disinfection, désinfecter, sanitising, sanitizing, disinfecting, nettoyage et désinfection, \
    décontamination des surfaces, bio-nettoyage, disinfecting surfaces, désinfection des sanitaires
    soin; Monobrosse; autolaveuse, auto-laveuse, floor scrubber, floor buffer, scrubber dryer, floor polishing, \
    décapage des sols, buffing floors, spray méthode, mise en cire, floor stripping, shampouinage, \
    injecteur-extracteur, carpet cleaning, injection-extraction, shampouineuse, floor buffing, floor care, \
    décapage et métallisation, stripping and waxing, machine cleaning floors, aspirateur à eau, buffer machine
    soin*; Repassage; ironing, entretien du linge, lavage et repassage, lingerie et repassage, blanchissage, lessive, \
    gestion du linge, laundering, linge des résidents, laundry service, repasser le linge, pliage du linge, \
    repassage du linge, défroissage, ironing clothes, folding laundry, presse à repasser, steaming garments, \
    table à repasser, calandreuse
    soin*; Blanchisserie; laundry, tri du linge, lingerie hôtelière, laundry operations, linge plat, buanderie, \
    lavage du linge, washing clothes, linen management, machines à laver industrielles, distribution du linge, \
    dry cleaning, nettoyage à sec, détachage, linen service, RABC, linge de lit, washing and ironing, doing laundry
    soin; Brushing; blow drying, blow-dry, blowouts, séchage brushing
    soin; Permanente; perming, permanente et défrisage, défrisage, mise en forme durable
    soin; Extensions de cheveux; extensions capillaires, hair extensions, pose d’extensions, perruques, wigs, \
    prothèses capillaires, postiches
    soin; Tresses; tresses africaines, braiding, nattes collées, box braids, coiffure afro, afro hair, braids, \
    cornrows, vanilles et tresses, locks et tresses, cheveux texturés, textured hair
    soin; Diagnostic capillaire; soins capillaires, hair care, haircare, hair treatments, scalp treatment, \
    diagnostic du cheveu, hair analysis, analyse capillaire, soins du cheveu, conseil capillaire
    soin; Technologies minceur; cellu M6, palper-rouler, cryolipolyse, cryolipolysis, amincissement, endermologie, \
    endermologie LPG, Cellu M6 LPG, drainage esthétique, body sculpting, body contouring, maderothérapie
    soin; Sourcils; restructuration des sourcils, brow shaping, brow lamination, microblading, maquillage permanent, \
    permanent makeup, dermopigmentation, teinture de cils et sourcils, teinture de cils, eyebrow tinting, \
    brow tinting, eyebrow shaping, eyelash tinting, lash tinting, teinture de sourcils, maquillage semi-permanent, \
    browlift, lash and brow tinting, semi-permanent makeup, brow henna
    soin; Accueil en institut; gestion d’un institut, salon management, gestion de salon de coiffure, gestion de spa, \
    spa management, préparation de cabine, client consultations salon, salon hygiene, gestion de salon, \
    entretien des cabines, nettoyage du salon, hygiène du salon, désinfection des outils de coiffure, \
    entretien du salon, salon cleanliness, gestion d’institut de beauté, salon operations, spa operations
    soin; Fiches clients beauté; Planity, Treatwell, Fresha, Shortcuts salon, Ikosoft, Booker salon, Mindbody, \
    Shedul, Salon Iris, Vagaro
    soin; Socio-esthétique; socio-coiffure, socio-esthéticienne interventions, soins de support esthétiques, \
    oncology esthetics
    soin; Dépoussiérage; époussetage, dusting, dépoussiérage humide, essuyage humide, dusting and polishing, \
    polishing surfaces, dusting surfaces, dépoussiérage des meubles
    soin; Lavage des sols; balayage des sols, balayage humide, sweeping, mopping, nettoyage des sols, \
    sweeping and mopping, vacuuming, aspiration des sols, mopping floors, passer l’aspirateur, entretien des sols, \
    lavage mécanisé, hoovering, cleaning floors, lavage à plat, lavage manuel, balai trapèze, sweeping floors, \
    sols durs, sols textiles
    soin; Nettoyage de vitres; vitrerie nettoyage, lavage de vitres, window cleaning, cleaning windows, \
    nettoyage de la vitrerie, raclette et mouilleur
    soin; Nettoyage des sanitaires; entretien des sanitaires, cleaning bathrooms, cleaning toilets, \
    bathroom cleaning, restroom cleaning, restrooms, cleaning restrooms
    soin; Nettoyage haute pression; pressure washing, nettoyeur haute pression, jet washing, power washing, karcher, \
    nettoyage à la vapeur, steam cleaning
    soin; Produits de nettoyage; dosage des produits, dilution des produits, cleaning chemicals, COSHH, \
    cleaning products, dosage des produits d’entretien, chemical handling, centrale de dilution, produits détergents, \
    utilisation des produits d’entretien, stock de produits d’entretien
    soin; Nettoyage en milieu hospitalier; hospital cleaning, infection control cleaning, ultra-propreté, \
    nettoyage de bloc opératoire, nettoyage hospitalier, ultrapropreté
    soin; Dératisation; désinsectisation, pest control, lutte contre les nuisibles, 3D hygiène, Certibiocide, \
    désinfection désinsectisation dératisation, pest management
    soin; Évacuation des déchets; sortie des poubelles, vidage des corbeilles, emptying bins, \
    gestion des conteneurs poubelles, rotation des poubelles, waste disposal, sortie des containers, removing trash, \
    trash removal, vider les poubelles, emptying trash, collecte des déchets, waste collection, evacuating waste, \
    collecte des ordures ménagères, ramassage des déchets, refuse collection, rotation des containers, \
    entretien des poubelles
    soin; Gardiennage d’immeuble; caretaking, entretien d’immeuble, entretien des abords, building caretaking, \
    petits travaux d’entretien, small repairs, basic repairs, petites réparations courantes
    soin; Contrôle qualité propreté; cleaning inspections, cahier des charges propreté, inspection des locaux, \
    contrôles contradictoires, cleaning audits, contrôle de la propreté
    """
}
