extension LexiconTable {
  /// Law.
  static let law = """
    droit; Droit du travail; labor law, employment law, droit social, labour law, droit social et droit du travail, \
    droit de la sécurité sociale, employment legislation, législation du travail, réglementation sociale, \
    contentieux prud’homal, prud’hommes, dossiers prud’homaux, contentieux prud’homaux, employment tribunals, \
    contentieux social, labor relations law, audit social, précontentieux social, \
    relations individuelles et collectives, contentieux sociaux
    droit; Réglementation FLSA; FLSA
    droit; Droit des affaires; business law, droit des sociétés, corporate law, droit commercial, commercial law, \
    droit des entreprises, business legal affairs, constitution de sociétés, création de sociétés, company law, \
    secrétariat juridique des sociétés, vie des sociétés, immatriculation de sociétés, statuts de sociétés, \
    rédaction de statuts, company secretarial, corporate secretarial, company secretary duties, cessions de parts, \
    cession de parts sociales, cessions de fonds de commerce, fonds de commerce, augmentations de capital, \
    approbation des comptes, pactes d’associés, formalités juridiques, formalités au greffe, formalités légales, \
    guichet unique, juridique annuel, droit boursier, statutory registers, corporate housekeeping, \
    droit de la distribution, transfert de siège, registre du commerce, formalités CFE, formalités d’entreprise, \
    modifications statutaires
    droit; Companies House; Companies House filings
    droit*; Infogreffe
    droit; Droit de la famille; family law, droit des personnes, régimes matrimoniaux, contrats de mariage, \
    droit patrimonial de la famille, droit international de la famille, matrimonial law, child custody, adoption law, \
    divorce proceedings, care proceedings, donations et successions, donation entre époux, family proceedings, \
    pensions alimentaires
    droit; Droit pénal; criminal law, droit pénal des affaires, criminal defence, criminal defense, procédure pénale, \
    criminal procedure, droit pénal général, défense pénale, penal law, gardes à vue, criminal proceedings, \
    criminal justice, droit des victimes, contentieux pénal, application des peines
    droit; Droit public; public law, droit administratif, administrative law, droit des collectivités territoriales, \
    droit des collectivités, droit de la fonction publique, droit public des affaires, droit constitutionnel, \
    constitutional law, contentieux administratif, droit des marchés publics, droit de la commande publique, \
    judicial review, public procurement law, réglementation administrative, droit administratif général
    droit; Droit immobilier; property law, conveyancing, real estate law, droit de la copropriété, droit des baux, \
    commercial leases, *leases, residential conveyancing, commercial property law, landlord and tenant, \
    title searches, title examination, closings immobiliers, HM Land Registry, Land Registry, drafting leases, \
    droit de la propriété immobilière, real property law, ventes en état futur, leasehold
    droit; Droit civil; civil law, droit des obligations, droit de la responsabilité, responsabilité médicale, \
    tort law, procédure civile, civil procedure, civil litigation, préjudice corporel, \
    réparation du préjudice corporel, personal injury, droit privé, private law, dommage corporel, \
    clinical negligence, medical negligence, droit de la santé, health law, medical malpractice, \
    droit des personnes vulnérables, droit de la responsabilité médicale, law of tort
    droit; Droit fiscal; tax law, contentieux fiscal, droit fiscal international, tax litigation, tax disputes, \
    droit douanier, procédures fiscales
    droit; Propriété intellectuelle; intellectual property, dépôt de marques, dépôt de brevets, trademarks, \
    trade marks, *patents, patent applications, droit des marques, intellectual property law, propriété industrielle, \
    IP law, licensing agreements, patent law, patent drafting, trademark law, trademark filings, copyright clearance, \
    licensing law, IP rights, contrats de licence, patent prosecution
    droit; INPI
    droit; Rédaction de contrats; contract drafting, droit des contrats, contract law, rédaction de baux, \
    rédaction de conventions, rédiger les contrats, drafting contracts, drafted contracts, drafting agreements, \
    drafted agreements, gestion contractuelle, suivi contractuel, contrats commerciaux, commercial contracts, \
    contrats internationaux, negotiating contracts, negotiated contracts, conditions générales de vente, CGV, CGU, \
    rédaction juridique, NDA, *NDAs, accords de confidentialité, contrats de prestation, terms and conditions, \
    élaboration de contrats, commercial agreements, shareholder agreements, non-disclosure agreements, \
    managing contracts, managed contracts, commercial contract law, contract law and drafting, contract monitoring, \
    contrats de partenariat, contrats fournisseurs, renouvellement des contrats, contract renewals, \
    établissement des contrats, préparation des contrats
    droit; Rédaction d’actes; rédaction d’actes juridiques, actes notariés, legal drafting, rédiger les actes, \
    actes authentiques, actes de vente, actes de vente immobilière, rédaction d’actes de vente, \
    rédaction de compromis, rédaction d’actes notariés, actes courants, actes complexes, actes sous seing privé, \
    rédaction d’assignations, *assignations, conclusions judiciaires, rédaction de conclusions, \
    rédaction d’écritures, requêtes et assignations, drafting pleadings, drafted pleadings, pleadings, \
    drafting motions, legal writing, legal documents, drafting legal documents, drafted legal documents, \
    legal document preparation, affidavits, rédaction de mémoires, mémoires en défense, actes de procédure, \
    actes juridiques, rédaction de requêtes, rédaction d’arrêtés, rédaction d’actes administratifs, \
    witness statements, court documents, drafting witness statements, legal briefs, *deeds, legal correspondence, \
    projets d’actes, legal memoranda, rédaction d’arrêtés municipaux, arrêtés municipaux, \
    rédaction des délibérations, *délibérations, drafting affidavits, notes juridiques, écritures judiciaires, \
    subpoenas, drafting discovery
    droit; Due diligence; audit juridique, data room, legal due diligence, audit d’acquisition, \
    financial due diligence
    droit; Relecture de contrats; contract review, reviewing contracts, reviewed contracts, analyse de contrats, \
    analyse contractuelle, reviewing agreements, reviewed agreements, *redlining, document review, revue de contrats
    droit*; Contentieux; litigation, gestion des contentieux, suivi des contentieux, précontentieux, pré-contentieux, \
    suivi des litiges, disputes, litiges, litiges commerciaux, commercial litigation, contentieux civil, \
    contentieux commercial, legal proceedings, court proceedings, procédures judiciaires, procédures contentieuses, \
    contentieux des affaires, droit processuel, suivi des procédures, gestion des procédures, \
    gestion précontentieuse, litigation support, eDiscovery, e-discovery, trial preparation, preparing for trial, \
    depositions, dispute management, contentieux locatif, résoudre les litiges, contentieux du recouvrement, \
    traiter les litiges, discovery requests, legal disputes, stratégie contentieuse, resolving disputes, \
    resolved disputes
    droit; RGPD; GDPR, conformité RGPD, mise en conformité RGPD, GDPR compliance, CNIL, registre des traitements, \
    subject access requests, information governance, DPO duties, subject access
    droit; Protection des données; data protection, data privacy, privacy law, protection des données personnelles, \
    données personnelles, protection des données à caractère personnel, traitement des données personnelles, \
    privacy compliance
    droit; DPIA; privacy impact assessments
    droit; Data Protection Act
    droit; Accès aux documents administratifs; freedom of information, FOI requests, freedom of information requests
    droit; FERPA
    droit; CCPA
    droit; Recherche juridique; legal research, recherche jurisprudentielle, recherche de jurisprudence, \
    case law research, analyse jurisprudentielle, analyse juridique, analyse de jurisprudence, legal analysis, \
    *jurisprudence, researching case law, researched case law, veille jurisprudentielle, cite checking, \
    researching legal issues, commentaires d’arrêt
    droit; Veille juridique; veille juridique et réglementaire, veille législative, veille légale, legal updates, \
    veille documentaire juridique, legal monitoring
    droit; Westlaw
    droit; LexisNexis; Lexis Nexis
    droit; Dalloz
    droit; Veille réglementaire; regulatory monitoring
    droit; Veille fiscale
    droit; Bluebook
    droit; Veille sociale et juridique
    droit; Conseil juridique; legal advice, consultations juridiques, rédaction de consultations, avis juridiques, \
    legal counsel, legal opinions, advising clients on legal matters, legal support, assistance juridique, \
    support juridique, advising on legal issues, legal guidance, sécurisation juridique, sécurité juridique, \
    permanences juridiques, accès au droit, information juridique, legal aid, aide juridictionnelle, aide juridique, \
    conseil en droit, notes de consultation, protection juridique, legal consultations, legal clinic, pro bono, \
    client counselling, legal drafting and advice, advised clients, suivi juridique, gestion juridique, \
    expertise juridique, analyse de risques juridiques, risques juridiques, legal risk
    droit; Droit de la concurrence; competition law, antitrust, competition and antitrust, droit économique
    droit; Droit de la consommation; consumer law, consumer protection law
    droit; Procédures collectives; insolvency, insolvency law, bankruptcy, liquidation judiciaire, \
    redressement judiciaire, entreprises en difficulté, bankruptcy law, droit des entreprises en difficulté, \
    déclarations de créances
    droit*; Successions; règlement des successions, droit des successions, dossiers de succession, \
    déclarations de succession, probate, wills and probate, rédaction de testaments, *testaments, drafting wills, \
    estate administration, liquidation de successions, actes de notoriété, partage successoral, trusts and estates, \
    liquidation des régimes matrimoniaux, succession law, lasting powers of attorney, ouverture de succession
    droit; Droit de l’urbanisme; urbanisme réglementaire, instruction des permis de construire, \
    instruction des autorisations d’urbanisme, planning law, droit des sols, ADS urbanisme, documents d’urbanisme, \
    droit de préemption, déclarations d’intention d’aliéner
    droit; Droit de la construction; construction law
    droit; PLUi
    droit; Droit de l’environnement; environmental law, environmental regulations, environmental compliance
    droit; Droit rural
    droit; Réglementation ICPE; ICPE, réglementation environnementale ICPE, installations classées
    droit; Droit forestier
    droit; Droit du numérique; droit des nouvelles technologies, IT law, droit de l’informatique, droit des TIC, \
    technology law, droit de l’internet, cyber law, contrats informatiques, technology contracts, \
    conditions générales d’utilisation
    droit; Droit des étrangers; immigration law, asylum law, droit des réfugiés, asylum applications, asylum claims, \
    *naturalisation, regroupement familial, refugee law, immigration cases, USCIS
    droit; CESEDA
    droit; Droit international; international law, droit international privé, droit international public, \
    international private law
    droit; Droit européen; European law, EU law, droit communautaire, droit de l’Union européenne
    droit; Arbitrage international; international arbitration
    droit; Droit comparé; comparative law
    droit; Common law
    droit; Droit maritime; maritime law
    droit; Droit des transports
    droit; Droits humains; human rights, droits de l’homme, human rights law, libertés fondamentales, \
    droits fondamentaux
    droit; Droit international humanitaire; international humanitarian law, droit humanitaire
    droit; Droit bancaire; banking law, droit bancaire et financier, droit financier, financial services law, \
    banking and finance law, réglementation bancaire, réglementation financière, financial regulation, \
    réglementation prudentielle, securities law
    droit; Formalités notariales; publicité foncière, formalités préalables, formalités postérieures, \
    formalités hypothécaires, service de la publicité foncière, demandes de pièces notariales, \
    conservation des hypothèques, comptabilité notariale, comptabilité taxateur, taxation notariale, taxe des actes, \
    états hypothécaires, demandes d’urbanisme, origine de propriété, notarial practice, notarisation, notarization, \
    formalités pré et post-acte, formalités avant et après actes, levée d’hypothèques, droits d’enregistrement
    droit; Téléactes; Télé@ctes
    droit; Micen
    droit; Logiciels notariaux
    droit; GenApi
    droit; GenApi iNot; iNot
    droit; Fiducial Notaires; Signature Authentique
    droit; Fichorga
    droit; Planète notariat
    droit; Comtat notariat
    droit; Logiciels juridiques; legal software, case management software
    droit; Secib
    droit; Kleos
    droit; Polyoffice
    droit; Jarvis Legal
    droit; Lexis 360; Lexis360
    droit; Doctrine.fr
    droit; Lamyline
    droit; Légifrance
    droit; Clio Manage
    droit; Relativity eDiscovery
    droit; iManage
    droit; Elite 3E
    droit; LEAP Legal
    droit; Practical Law; PracticalLaw
    droit; Bloomberg Law
    droit*; Navis
    droit; Éditions Francis Lefebvre
    droit; Gino LegalTech
    droit*; Septeo
    droit; Diapaz
    droit; Cicéro avocat
    droit; MyCase
    droit; Lextenso
    droit; Navis Social
    droit; Lamy Social
    droit; Polyacte
    droit; RPVA; communication électronique avocats
    droit; e-Barreau
    droit; RPVJ
    droit; Télérecours
    droit; Dépôt électronique d’actes; e-filing, electronic filing of court documents, court filings, \
    filing court documents, filed court documents
    droit; CE-File
    droit; OPALEXE
    droit; Plaidoirie; plaider, advocacy in court, oral advocacy, court advocacy, courtroom advocacy, \
    représentation en justice, court hearings, court appearances, représentation devant les tribunaux, \
    attending court, attended court, assistance aux audiences, tribunal hearings, représentation aux audiences, \
    mooting, trial advocacy, legal advocacy, préparation des audiences, plaidoyer juridique
    droit; Modes alternatifs de règlement des conflits; MARD, MARC juridique, droit collaboratif, \
    alternative dispute resolution, ADR mediation, médiation conventionnelle, procédure participative, *conciliation, \
    transactions amiables, protocoles transactionnels, règlement amiable, mediation and arbitration, civil mediation
    droit; Médiation judiciaire
    droit; Arbitrage commercial; commercial arbitration
    droit*; Greffe; tenue d’audience, mise en forme des jugements, notification des décisions, court administration, \
    court clerking, enrôlement des affaires, notification des jugements, authentification des actes de procédure, \
    mise en forme des décisions
    droit; Voies d’exécution; signification d’actes, saisies mobilières, saisies immobilières, saisie-attribution, \
    *expulsions, constats d’huissier, exécution des jugements, exécution forcée, enforcement proceedings, \
    service of process, saisies-ventes, saisie sur salaire, saisies sur rémunération, procédures d’exécution, \
    exécution des décisions de justice, inventaires mobiliers, serving legal documents
    droit; Dossiers de plaidoirie; constitution des dossiers de plaidoirie, court bundles, trial bundles, \
    trial binders, exhibits preparation, bordereaux de pièces, case preparation, preparing cases, \
    prepared case files, hearing bundles, preparing bundles, prepared bundles, brief to counsel, instructing counsel, \
    briefing counsel, trial exhibits, preparing case files, preparation of bundles
    droit; Entretien client juridique; client intake, intake interviews, taking instructions, client interviews, \
    taking witness statements, interviewing clients, interviewed clients, interviewing witnesses, \
    intake of new clients
    droit; Dépôt de plainte; prise de plainte, auditions de témoins, rédaction de procès-verbaux d’audition, \
    taking statements, procédures judiciaires de police, enquêtes judiciaires, criminal investigations, \
    recueil de plaintes, collecting evidence, evidence gathering, evidence collection
    droit; Saisie du temps facturable; billable hours, time recording, gestion des diligences, fee notes, \
    notes d’honoraires, conventions d’honoraires, taxation d’honoraires, legal billing, timesheet entry, \
    time billing, facturation des honoraires, *honoraires, e-billing
    droit; Gestion de délais judiciaires; docketing, docket management, court deadlines, *calendaring, \
    suivi des échéances judiciaires, délais de procédure, gestion des délais de procédure, suivi des délais, \
    docket calendar, échéances procédurales
    droit; Droit du sport des associations et des médias; Droit du sport et des associations
    droit; Droit des associations; charity law
    droit; Droit du sport; sports law
    droit; Droit des médias; droit de la presse, media law, entertainment law, droit de l’audiovisuel
    droit; Droit des assurances et responsabilité; insurance law, droit de la responsabilité civile, \
    insurance litigation, professional negligence
    droit; Modèles de contrats; Veille et modèles de contrats, contract templates, contrats types, clausier, \
    trames de contrats, modèles d’actes, contract templating
    """
}
