"""French CVs of people in offices and services, typed in Word."""

from page import Page


def comptable():
    page = Page("Carlito", 11)
    page.name("Hélène Sorbier-Lacaze", 18)
    page.text("*Comptable générale* – 45 ans – Angers\n06 00 00 27 55 | helene.sorbier@example.org")
    page.heading("EXPÉRIENCE PROFESSIONNELLE")
    page.rows([
        ("01/2017 – présent", "*Comptable unique – Menuiserie industrielle Baraton (85 salariés)*\n"
         "Tenue de la comptabilité générale et analytique, déclarations de TVA, rapprochements bancaires, "
         "préparation du bilan avec l’expert-comptable. Mise en place de la facturation électronique en 2025."),
        ("04/2008 – 12/2016", "*Comptable fournisseurs – Groupe Valmy Distribution*\n"
         "Saisie et contrôle de 1 500 factures par mois, relances, lettrage, immobilisations, notes de frais."),
        ("09/2003 – 03/2008", "*Assistante comptable – Cabinet Rochereau*\n"
         "Dossiers d’artisans et de commerçants : saisie, liasses fiscales, bulletins de paie."),
    ], (3.8, 13.2))
    page.heading("FORMATION")
    page.rows([
        ("2011", "DCG (Diplôme de comptabilité et de gestion), cours du soir au CNAM"),
        ("2003", "BTS Comptabilité et gestion des organisations, lycée Sacré-Cœur, Angers"),
        ("2001", "Bac STT comptabilité"),
    ], (3.8, 13.2))
    page.heading("COMPÉTENCES")
    page.rows([
        ("Logiciels", "Sage 100, Cegid Quadra, Excel (tableaux croisés dynamiques, recherches), Silae"),
        ("Comptabilité", "Clôtures mensuelles, fiscalité des PME, gestion de trésorerie, paie, reporting"),
    ], (3.8, 13.2))
    page.heading("LANGUES")
    page.rows([("Anglais", "niveau B1, lecture de factures et courriels"), ("Allemand", "notions")], (3.8, 13.2))
    page.heading("VIE ASSOCIATIVE")
    page.text("Trésorière d’un club d’aviron ; couture et patchwork.")
    return page


def logisticien():
    page = Page("Carlito", 10.5, margin=1.6, colour="1F4E79")
    page.name("Kévin Ratsimba", 22)
    page.text("Responsable d’exploitation logistique | Saint-Quentin-Fallavier (38) | k.ratsimba@example.com")
    left, right = page.columns((11.6, 6.2), shaded=1)
    page.heading("Parcours", into=left)
    page.text("*Responsable d’exploitation*, plateforme Alpes Froid", into=left)
    page.text("Depuis janvier 2021", into=left)
    page.bullets("Management d’une équipe de 45 personnes en 2×8", "Indicateurs de performance, plan de transport, "
                 "préparation de commandes par commande vocale", "Projet de réaménagement de l’entrepôt : "
                 "distances parcourues réduites de 18 %", into=left)
    page.text("*Chef d’équipe réception*, Pièces Auto Rhône", into=left)
    page.text("Mars 2017 à décembre 2020", into=left)
    page.bullets("Planification des quais, gestion des litiges, formation des caristes", into=left)
    page.text("*Gestionnaire de stock*, Pièces Auto Rhône", into=left)
    page.text("Septembre 2014 à février 2017", into=left)
    page.bullets("Inventaires tournants, approvi\u00adsionnement, suivi des retours", into=left)
    page.text("*Cariste intérimaire*, plusieurs sites de l’Isle-d’Abeau", into=left)
    page.text("Février 2013 à juillet 2014", into=left)
    page.heading("Formation", into=left)
    page.text("Licence professionnelle Management des processus logistiques, IUT de Chambéry, 2019 (en alternance)",
              into=left)
    page.text("BTS Transport et prestations logistiques, Lyon, 2012", into=left)
    page.heading("Compétences", into=right)
    for line in ("Gestion d’entrepôt", "WMS Reflex", "SAP MM", "Lean management", "5S", "Gestion des flux",
                 "Gestion de projet", "Excel avancé, Power BI", "Sécurité au travail"):
        page.text(line, into=right)
    page.heading("Permis et titres", into=right)
    page.text("CACES R489 catégories 1, 3 et 5\nPermis B", into=right)
    page.heading("Langues", into=right)
    page.text("Malgache – maternelle\nAnglais – professionnel\nItalien – notions", into=right)
    page.heading("Loisirs", into=right)
    page.text("Trail, cuisine de rue, maquettes de trains", into=right)
    return page


def assistante_sociale():
    page = Page("Carlito", 10.5, margin=1.7, colour="2E5D4B")
    left, right = page.columns((5.9, 11.7), shaded=0)
    page.text("*Fatoumata\nLe Guennec*", into=left)
    page.text("Assistante de service social\n38 ans, Grenoble\nf.leguennec@example.org\n06 00 00 55 30", into=left)
    page.heading("Compétences", into=left)
    page.bullets("Entretien d’aide", "Accès aux droits", "Protection de l’enfance", "Évaluation sociale",
                 "Écrits professionnels", "Travail en réseau", "Médiation familiale", "Animation de réunions",
                 "Logement et surendettement", into=left)
    page.heading("Informatique", into=left)
    page.text("Word, Excel, Solis, visioconférence", into=left)
    page.heading("Langues", into=left)
    page.text("Anglais : niveau B2\nPeul : couramment\nEspagnol : notions", into=left)
    page.heading("Permis", into=left)
    page.text("Permis B", into=left)
    page.heading("Expérience", into=right)
    page.text("*Assistante sociale de secteur* – Département de l’Isère, maison des solidarités de Fontaine\n"
              "De septembre 2017 à aujourd’hui", into=right)
    page.bullets("Accueil inconditionnel, instruction des demandes de RSA et d’aides financières",
                 "Informations préoccupantes, visites à domicile, rapports au juge des enfants",
                 "Référente des stagiaires de troisième année", into=right)
    page.text("*Conseillère en insertion*, association Un Toit demain, Échirolles\nDe janvier 2016 à décembre 2018, "
              "à mi-temps", into=right)
    page.bullets("Accompagnement de vingt ménages vers le logement, lien avec les bailleurs", into=right)
    page.text("*Assistante de service social à l’hôpital* – CHU de la Vallée\nDe juillet 2011 à décembre 2015",
              into=right)
    page.bullets("Préparation des sorties, dossiers MDPH, soutien aux aidants", into=right)
    page.text("*Congé parental* – 2 enfants, à temps partiel ensuite", into=right)
    page.heading("Formation", into=right)
    page.text("2011 : Diplôme d’État d’assistant de service social, institut de formation en travail social, "
              "Échirolles", into=right)
    page.text("2007 : Licence de sociologie, Université Grenoble Alpes", into=right)
    page.text("2020 : formation « Violences conjugales, repérer et orienter » (3 jours)", into=right)
    page.heading("Centres d’intérêt", into=right)
    page.text("Théâtre-forum, ski de fond, lecture à voix haute dans une crèche", into=right)
    return page


def responsable_rh():
    page = Page("Caladea", 11.5, margin=2.4, colour="444444")
    section = page.document.sections[0]
    section.header.paragraphs[0].text = "Bérengère Castaing – responsable des ressources humaines"
    section.footer.paragraphs[0].text = "CV à jour en octobre 2026 – références sur demande"
    page.name("Bérengère Castaing", 19)
    page.text("Responsable des ressources humaines\n7 allée des Mûriers, 31500 Toulouse\n06 00 00 36 84 – "
              "b.castaing@example.org")
    page.text("Dix-huit ans de ressources humaines dans l’industrie et l’économie sociale, dont huit à la tête d’un "
              "service. J’ai connu un plan de départs, deux fusions et une usine qui recrutait trente personnes par "
              "mois : je sais autant embaucher que reclasser, et je préfère la première chose.")
    page.heading("1. Expérience professionnelle")
    page.text("*Responsable des ressources humaines – Mutuelle du Midi solidaire, Toulouse (240 salariés)*\n"
              "Depuis le 3 septembre 2018")
    page.bullets("Encadrement d’une équipe de cinq personnes et membre du comité de direction.",
                 "Dialogue social : présidence du CSE, négociations annuelles obligatoires, accord sur le "
                 "télétravail.",
                 "Refonte de la grille de classification et politique de rémunération.",
                 "Plan de développement des compétences, entretiens professionnels, marque employeur.",
                 "Changement de SIRH : cahier des charges, choix de Lucca, reprise des données, formation des "
                 "managers.",
                 "Prévention des risques psychosociaux, document unique d’évaluation des risques.")
    page.text("*Chargée de ressources humaines – Aéro-Structures Garonne, Colomiers (900 salariés)*\n"
              "Du 01/03/2013 au 31/08/2018")
    page.bullets("Recrutement de techniciens et d’ingénieurs : annonces, approche directe, entretiens, intégration.",
                 "Gestion prévisionnelle des emplois et des compétences (GPEC) d’un bassin de 300 ajusteurs.",
                 "Suivi de l’alternance : 45 apprentis par an, relations avec les écoles.",
                 "Bilan social et tableaux de bord.")
    page.text("*Assistante paie et administration du personnel – Conserverie Laborde, Castelnaudary*\n"
              "Du 05/01/2009 au 28/02/2013")
    page.bullets("Paie de 180 salariés, dont 60 saisonniers, déclarations sociales (DSN en fin de période).",
                 "Contrats de travail, dossiers de prévoyance, visites médicales, gestion des temps.")
    page.text("*Assistante de recrutement – agence d’intérim Cap Travail, Carcassonne*\n"
              "Du 07/04/2008 au 19/12/2008")
    page.bullets("Accueil des candidats, tests, délégation des intérimaires du bâtiment.")
    page.heading("2. Formation")
    page.tabbed("2017\tMaster 2 Management des ressources humaines, IAE de Toulouse (formation continue)", 2)
    page.tabbed("2007\tLicence Administration économique et sociale, Université de Perpignan", 2)
    page.tabbed("2004\tBaccalauréat économique et social, Carcassonne", 2)
    page.heading("3. Compétences")
    page.text("*Ressources humaines* : droit du travail, conduite du changement, médiation, conduite d’entretien, "
              "égalité professionnelle, intégration de travailleurs handicapés.")
    page.text("*Logiciels* : Lucca, ADP, Sage Paie, Excel, LinkedIn Recruiter, Power BI (lecture).")
    page.heading("4. Langues")
    page.text("Espagnol : C1 – Anglais : B2 – Catalan : langue de famille")
    page.heading("5. Hors du bureau")
    page.text("Conseillère prud’homale de 2017 à 2022, collège employeurs (mandat bénévole). Chant choral, potager, "
              "longues marches. Je tiens aussi la buvette du club de rugby féminin, ce qui apprend beaucoup sur la "
              "gestion des priorités.")
    return page
