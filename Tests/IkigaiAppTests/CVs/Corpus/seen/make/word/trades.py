"""French CVs of people in shops, salons and lorries, typed in Word."""

from page import Page


def vendeuse():
    page = Page("Liberation Sans", 10.5, colour="B03060")
    page.name("Inès BELKACEM")
    page.text("21 ans – 18 rue Fénelon, 59800 Lille – 07 00 00 64 09 – ines.belkacem@example.fr")
    page.text("Vendeuse en prêt-à-porter, je cherche un CDI à Lille ou à Villeneuve-d’Ascq, disponible tout de suite, "
              "week-ends compris.")
    page.heading("Mes expériences")
    page.tabbed("Sept. 2025 – août 2026\t*Vendeuse conseil en CDD*, boutique Ficelle et Coton, Lille. Accueil, "
                "conseil client, encaissement, mise en rayon, ouverture et fermeture du magasin.", 4.4)
    page.tabbed("Nov. 2024 – janv. 2025\t*Vendeuse extra*, parfumerie Ambre (renfort de fin d’année). "
                "Paquets cadeaux, tenue de caisse, cartes de fidélité.", 4.4)
    page.tabbed("Juillet et août 2024\t*Employée libre-service*, supermarché du Croisé. Réassort, étiquetage, "
                "contrôle des dates.", 4.4)
    page.tabbed("Mai – juin 2023\t*Stage de bac pro*, magasin de chaussures Trotte-Menu. Gestion des stocks, "
                "vitrine.", 4.4)
    page.heading("Mes diplômes")
    page.tabbed("2025\tTitre professionnel Conseiller de vente, GRETA de Lille", 4.4)
    page.tabbed("2024\tBac pro Métiers du commerce et de la vente, lycée Gaston-Berger", 4.4)
    page.heading("Mes compétences")
    page.bullets("Merchandising", "Vente additionnelle", "Inventaire", "Fidélisation de la clientèle",
                 "Réseaux sociaux : Instagram, TikTok (comptes de la boutique)", "Pack Office, Canva")
    page.heading("Langues")
    page.tabbed("Anglais\tniveau scolaire (A2)", 4.4)
    page.tabbed("Arabe\tparlé à la maison", 4.4)
    page.heading("Mes passions")
    page.text("Mode d’occasion, handball en club depuis neuf ans, séries coréennes.")
    return page


def coiffeuse():
    page = Page("Caladea", 11, margin=2.3)
    page.name("Sandrine Poulhalec", 17)
    page.text("Coiffeuse – barbière, Brest. Tél. 06 00 00 90 41")
    page.heading("Vingt ans de ciseaux")
    page.text("*2019 à aujourd’hui* : gérante du salon Le Peigne fin, Brest (trois fauteuils, une apprentie). Coupes, "
              "colorations végétales, taille de barbe ; commandes, caisse, plannings et prise de rendez-vous en ligne "
              "sur Planity.")
    page.text("*2010-2019* : coiffeuse puis manager, salon Tendance et Compagnie, Landerneau. Mèches, lissages, "
              "chignons de mariage ; formation des apprenties.")
    page.text("*2006-2010* : coiffeuse mixte, salon Chez Maryvonne, Plougastel. Shampooing, brushing, permanentes.")
    page.heading("Diplômes")
    page.bullets("Brevet professionnel coiffure (2006)", "CAP Coiffure (2004)")
    page.heading("Savoir-faire")
    page.text("Visagisme, colorimétrie, coupe homme et enfant, extensions, soins capillaires, vente de produits, "
              "gestion d’un salon, hygiène et désinfection du matériel.")
    page.heading("Langues")
    page.text("Je parle anglais avec les touristes de passage, sans plus.")
    page.heading("Le reste")
    page.text("Fest-noz, kayak de mer, deux chats.")
    return page


def chauffeur():
    page = Page("Liberation Sans", 11)
    page.name("ABDOULAYE Traoré-Meunier", 16)
    page.text("CHAUFFEUR POIDS LOURD / SUPER LOURD")
    page.text("Dunkerque, 52 ans, 06 00 00 18 73, abdoulaye.tm@example.net")
    page.heading("PERMIS ET TITRES")
    page.bullets("Permis C, permis CE", "FIMO marchandises (2001), FCO à jour (2024)", "ADR base et citernes",
                 "Carte conducteur", "CACES grue auxiliaire")
    page.heading("EXPÉRIENCES")
    page.rows([
        ("Période", "Poste", "Employeur"),
        ("juin 2021 - aujourd’hui", "Conducteur super lourd citerne, national. Livraison de produits chimiques, "
         "dépotage, contrôles avant départ", "Transports Vandenabeele, Grande-Synthe"),
        ("févr. 2013 - sept. 2018", "Conducteur routier international (Benelux, Allemagne), bâchée et frigo. "
         "Chargement, arrimage, documents CMR", "Flandre Fret, Loon-Plage"),
        ("mai 2001 - oct. 2011", "Chauffeur-livreur poids lourd, messagerie, tournées avec hayon",
         "Messageries du Littoral, Calais"),
    ], (4.0, 8.6, 4.4), grid=True)
    page.text("De 2018 à 2021 : arrêt pour raisons de santé puis rééducation, apte sans restriction depuis mai 2021.")
    page.heading("COMPÉTENCES")
    page.text("Respect de la réglementation sociale européenne, chronotachygraphe numérique, éco-conduite, petite "
              "mécanique, informatique embarquée (Transics), relation client")
    page.heading("FORMATION")
    page.text("1992 : CAP Mécanicien réparateur, lycée professionnel de l’Europe, Dunkerque")
    page.heading("LANGUES")
    page.text("Français (courant), bambara (maternelle), néerlandais (de quoi me débrouiller), anglais (de base)")
    return page
