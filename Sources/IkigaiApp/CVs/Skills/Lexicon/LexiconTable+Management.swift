extension LexiconTable {
  /// Management, finance, human resources and personal qualities of work.
  static let management = """
    gestion; Gestion de projet; project management, conduite de projet, pilotage de projet, piloter les projets, \
    mener des projets, management de projet, project delivery, delivering projects, delivered projects, \
    managing projects, managed projects, leading projects, led projects, suivi de projet, planification de projet, \
    project planning, project plans, project scheduling, project monitoring, project tracking, project leadership, \
    montage de projets, gestion de projets complexes, gestion de programmes, programme management, \
    program management, portefeuille de projets, project portfolio, project governance, gouvernance de projet, \
    méthodologie de projet, project management methodology, cadrage de projet, comités de pilotage, COPIL, \
    steering committees, project documentation, project administration, project reporting, project support, \
    gestion de projets transverses, projets transverses, projets transversaux, gestion de projets transversaux, \
    cycle de vie du projet, project lifecycle, project life cycle, élaboration de projets, project initiation, \
    project implementation, mise en œuvre de projets, conception de projets, chefferie de projet, \
    project development, conduire des projets, programme delivery, project scope, scope management, *livrables, \
    *deliverables, project budgets, project closure, project charter, *jalons, rétroplanning, planning projet, \
    cross-functional projects, clôture de projet, program delivery, program coordination, programme coordination
    gestion; PMO
    gestion; Structure de découpage du projet; work breakdown structure, WBS
    gestion; Chemin critique; critical path
    gestion; Matrice RACI; RACI
    gestion; Valeur acquise; Earned Value, EVM
    gestion; Méthodes agiles; *agile, *agilité, agile methods, méthodologie agile, agile methodologies, \
    agile methodology, agile project management, gestion de projet agile, agile delivery, sprint planning, \
    user stories, daily stand-ups, stand-up meetings, *retrospectives, agile development, développement agile, \
    environnement agile, agile environment, équipe agile, agile team, agile scrum
    gestion; SAFe Agile; scaled agile
    gestion; Coaching agile; agile coaching
    gestion; Cycle en V; *waterfall
    gestion; Extreme programming
    gestion; Scrum; Scrum Master
    gestion; Kanban; tableau Kanban
    gestion; Jira; Jira Software
    gestion; Suite Atlassian; *Atlassian, Atlassian suite
    gestion; Jira et Confluence; Jira Confluence
    gestion; Confluence; documentation Confluence
    gestion; Wiki technique
    gestion; Trello
    gestion; Asana
    gestion; MS Project; Microsoft Project
    gestion; Diagramme de Gantt; Gantt charts, planning Gantt
    gestion; GanttProject
    gestion; Primavera P6; Oracle Primavera
    gestion; Méthode PERT; PERT
    gestion; Planisware
    gestion; Clarity PPM
    gestion; Sciforma
    gestion; PMP
    gestion; PRINCE2; PRINCE 2, PRINCE2 Practitioner, PRINCE2 Foundation
    gestion; PMBOK
    gestion; CAPM
    gestion; IPMA
    gestion; Certification APM; APM qualification
    gestion; MSP Practitioner
    gestion; PMI-ACP
    gestion; AgilePM
    gestion; Product management; gestion de produit, roadmap produit, product roadmap, *backlog, \
    product owner duties, product ownership, gestion du backlog, backlog management, backlog grooming, \
    product strategy, stratégie produit, product development, développement produit, product lifecycle, \
    product lifecycle management, new product development, conception de produits, product discovery, \
    product planning, NPD, développement de nouveaux produits, développement de gammes, product backlog
    gestion; Lancement de produits; product launch, product launches, lancement de nouveaux produits, \
    launching new products, launched new products, new product launches
    gestion; Management d’équipe; team management, encadrement d’équipe, animation d’équipe, team leadership, \
    gestion d’équipe, staff management, staff supervision, team supervision, encadrement du personnel, \
    encadrer une équipe, manager une équipe, managing a team, managed a team, managing teams, managed teams, \
    leading a team, led a team, leading teams, led teams, leading and motivating, supervising staff, \
    supervised staff, supervising a team, supervised a team, supervision d’équipe, supervision du personnel, \
    animer une équipe, gérer une équipe, diriger une équipe, direction d’équipe, line management, line managed, \
    line managing, personnel management, managing staff, managed staff, people leadership, direct reports, \
    motivating staff, management transversal, management transverse, management de proximité, \
    management opérationnel, management hiérarchique, animation d’une équipe de, encadrement et animation, \
    staff leadership, motivation des équipes, mobilisation des équipes, fédérer les équipes, team motivation, \
    supervising employees, supervised employees, employee supervision, supervisory skills, management participatif, \
    leadership d’équipe, management à distance, encadrement intermédiaire, superviser une équipe, \
    management du personnel, remote team management, pilotage d’équipe, team building and leadership, \
    encadrement de stagiaires, encadrement d’une équipe de, supervised team, mobiliser les équipes
    gestion*; Management; managing people
    gestion*; Planification; scheduling, planification des équipes, élaboration des plannings, gestion des plannings, \
    planning, réalisation des plannings, établissement des plannings, planning des équipes, planning du personnel, \
    staff scheduling, staff rotas, rotas, rota management, rota planning, creating rotas, shift scheduling, \
    shift planning, work schedules, scheduling staff, duty rosters, rostering, planifier les interventions, \
    planification des interventions, planification des activités, planification de la production, \
    répartition des tâches, répartition du travail, distribution du travail, work planning, planification du travail, \
    organisation du travail, organisation des plannings, suivi des plannings, allocating work, workload planning, \
    workload allocation, resource planning, planification des ressources, resource allocation, \
    allocation des ressources, elaboration of schedules, élaboration des emplois du temps, scheduling shifts, \
    staff rostering, planifier les tâches, capacity planning, staff schedules, employee scheduling, \
    workload management, répartition des missions
    gestion; Gestion budgétaire; budget management, suivi budgétaire, gestion de budget, budgeting, suivi du budget, \
    élaboration du budget, élaboration budgétaire, préparation du budget, préparation budgétaire, \
    construction budgétaire, budgets prévisionnels, pilotage budgétaire, budgétisation, processus budgétaire, \
    budget preparation, budget monitoring, budget control, budget planning, managing budgets, managed budgets, \
    monitoring budgets, monitored budgets, budget tracking, budgetary control, budget forecasting, \
    planning and budgeting, élaboration et suivi du budget, gérer le budget, budget responsibility, budget oversight, \
    preparing budgets, prepared budgets, managed a budget, suivi des dépenses, maîtrise budgétaire, budget holder, \
    responsabilité budgétaire, expense tracking, budget administration, cadrage budgétaire, *atterrissages, \
    prévisions budgétaires, exécution et suivi du budget
    gestion; Pilotage de la performance; performance management, indicateurs de performance, KPI, \
    indicateurs de suivi, suivi des indicateurs, suivi des KPI, indicateurs clés, *KPIs, key performance indicators, \
    performance monitoring, monitoring performance, performance indicators, indicateurs qualité, \
    suivi des indicateurs de performance, performance tracking, performance measurement, mise en place d’indicateurs, \
    suivi de la performance, managing performance, performance improvement, indicateurs d’activité
    gestion; OKR; OKRs
    gestion; Tableaux de bord; reporting, dashboards, création de tableaux de bord, suivi des tableaux de bord, \
    élaboration de tableaux de bord, mise en place de tableaux de bord, reporting mensuel, management reporting, \
    monthly reporting, monthly reports, weekly reports, tableaux de suivi, reporting commercial, \
    reporting hebdomadaire, tableaux de reporting, management reports, board reporting, produced reports, \
    producing reports, running reports, scorecards, preparing reports, prepared reports, statistical reports, \
    generating reports, generated reports, report preparation, reporting d’activité, rapports d’activité, \
    activity reports, bilans d’activité, suivi d’activité, report generation, status reports, progress reports
    gestion; Reporting financier; financial reporting, monthly financial reports, financial reports
    gestion; Tableau de bord prospectif; balanced scorecard
    gestion*; Comptabilité; accounting, comptabilité générale, tenue de comptes, comptabilité auxiliaire, \
    comptabilité courante, comptabilité privée, comptabilité d’entreprise, tenue comptable, tenue de la comptabilité, \
    tenir la comptabilité, gestion comptable, comptabilité de A à Z, comptabilité jusqu’au bilan, \
    financial accounting, general accounting, gestion comptable et financière, suivi comptable, travaux comptables, \
    opérations comptables, dossiers comptables, tâches comptables, accountancy, accounts preparation, \
    preparing accounts, prepared accounts, keeping accounts, maintaining accounts, pré-comptabilité, \
    accounting duties, accounting records, full-cycle accounting, pièces comptables, \
    traitement des pièces comptables, comptabilité générale et analytique, comptabilité générale et auxiliaire, \
    comptabilité tiers, gestion de la comptabilité, ledgers, comptabilité financière
    gestion; Tenue de livres; bookkeeping, tenue des journaux, tenue de livre de caisse, book-keeping, \
    double-entry bookkeeping, double entry, livres comptables, partie double
    gestion; Saisie comptable; saisie des écritures, saisie des factures, saisie des pièces comptables, \
    saisie des opérations comptables, saisie des opérations bancaires, saisie des écritures comptables, \
    écritures comptables, passation des écritures, passation des écritures comptables, saisie des achats et ventes, \
    enregistrement des factures, comptabilisation des factures, enregistrement comptable, imputation comptable, \
    imputation des factures, journal entries, journal entry, posting journals, posted journals, posting invoices, \
    saisie des relevés bancaires, comptabilisation, saisir les factures, saisir les écritures, \
    enregistrer les factures, posting transactions, processing journals, journals posting, écritures de paie, \
    saisie des règlements, saisie des encaissements
    gestion; Lettrage; lettrage des comptes, lettrer les comptes, lettrage des comptes clients, \
    lettrage des comptes fournisseurs, lettrage des comptes tiers, pointage des comptes, pointage et lettrage, \
    analyse des comptes, justification des comptes, account reconciliation, reconciling accounts, \
    reconciled accounts, balance sheet reconciliations, ledger reconciliation, *reconciliations, \
    apurement des comptes, intercompany reconciliation, statement reconciliations, supplier statement reconciliation, \
    supplier reconciliations, analyse et justification des comptes, comptes d’attente
    gestion; Grand livre; general ledger, balance générale, balance comptable, trial balance, balance âgée, \
    nominal ledger, purchase ledger, sales ledger, aged balance, balance auxiliaire
    gestion*; Immobilisations; fixed assets, gestion des immobilisations, suivi des immobilisations, amortissements, \
    fixed asset register, depreciation, tableau d’amortissement, comptabilisation des immobilisations, \
    calcul des amortissements, fixed asset accounting, dotations aux amortissements
    gestion; Révision comptable; révision des comptes, révision des dossiers, révision des cycles, \
    révision par cycles, cycles comptables, supervision des dossiers, dossier de révision
    gestion; Analyse d’écarts; variance analysis, écarts budgétaires, analyse des écarts budgétaires, \
    variance reporting, budget variance, *variances
    gestion; Normes comptables; accounting standards, référentiels comptables, accounting principles, \
    accounting policies, principes comptables
    gestion; Plan comptable général; plan comptable, PCG, French GAAP
    gestion; US GAAP; GAAP, ASC 606
    gestion; FRS 102
    gestion; Quadratus
    gestion; Coala; Coala Compta
    gestion; Isacompta; Isacompta Connect
    gestion; Cegid Quadra; Quadra Compta, QuadraCompta
    gestion; Agiris
    gestion; ACD Groupe; ACD Suite
    gestion; RCA logiciel
    gestion; Ibiza comptabilité
    gestion; Loop ACD
    gestion*; ADP; ADP Decidium, ADP GSI, ADP Link, ADP Workforce Now
    gestion; Comptabilité analytique; cost accounting, management accounting, contrôle analytique, cost analysis, \
    analyse des coûts, calcul des coûts, coûts de revient, calcul des coûts de revient, prix de revient, \
    standard costing, product costing, costing, job costing, management accounts, imputations analytiques, \
    affectation analytique, axes analytiques, cost centres, cost centers, saisie analytique
    gestion; Coûts par activités; activity-based costing, ABC costing
    gestion; Comptabilité fournisseurs; accounts payable, factures fournisseurs, gestion des factures fournisseurs, \
    saisie des factures fournisseurs, traitement des factures fournisseurs, contrôle des factures fournisseurs, \
    règlement des fournisseurs, paiement des fournisseurs, paiement des factures, règlement des factures, \
    supplier invoices, supplier payments, vendor invoices, vendor payments, payment runs, payment run, \
    purchase invoices, purchase ledger processing, invoice matching, three-way matching, three-way match, \
    3-way match, paying suppliers, paid suppliers, campagnes de règlement, comptes fournisseurs, \
    campagnes de paiement, vendor management, vérification des factures, contrôle des factures, invoice approval, \
    validation des factures, bons à payer, rapprochement factures, rapprochement facture et bon de livraison, \
    payment processing, processing payments, processed payments, creditor payments, matching invoices, \
    coding invoices
    gestion; Virements BACS; BACS payments, BACS, BACS runs
    gestion; Comptabilité clients; accounts receivable, comptes clients, suivi des comptes clients, \
    suivi des règlements, suivi des paiements, suivi des encaissements, encaissements clients, règlements clients, \
    enregistrement des règlements, cash allocation, cash application, allocating cash, customer accounts, \
    sales invoices, sales invoicing, enregistrement des paiements, gestion des encaissements, receipt of payments, \
    suivi des règlements clients, customer payments, client accounts, posting cash, imputation des règlements, \
    encaissement des règlements, gestion des paiements, payment collection, collecting payments, collected payments
    gestion; Rapprochements bancaires; bank reconciliation, état de rapprochement bancaire, états de rapprochement, \
    reconciling bank statements, reconciled bank statements, bank rec, rapprochement de banque, pointage bancaire, \
    cash reconciliation, bank account reconciliation, credit card reconciliation, reconciling bank accounts, \
    bank statement reconciliation, daily reconciliations, rapprochement comptable
    gestion; Clôtures comptables; month-end closing, clôture mensuelle, clôture annuelle, month-end close, \
    year-end closing, year-end accounts, clôture des comptes, clôture de l’exercice, \
    clôtures mensuelles et annuelles, clôtures trimestrielles, arrêtés comptables, arrêté des comptes, \
    arrêtés mensuels, travaux de clôture, travaux d’inventaire, écritures d’inventaire, opérations de fin d’exercice, \
    travaux de fin d’exercice, month-end, year-end, month end procedures, year end procedures, month-end reporting, \
    accruals, prepayments, accruals and prepayments, period-end close, monthly close, financial close, fast close, \
    quarter-end, fast closing, situations intermédiaires, situations comptables, clôturer les comptes, cut-off, \
    charges constatées d’avance, écritures de clôture, year-end audit preparation, closing procedures, \
    charges à payer, journal accruals, SOLDES intermédiaires
    gestion; Bilan comptable; liasse fiscale, financial statements, annual accounts, analyse de bilan, \
    établissement des bilans, préparation du bilan, bilan et compte de résultat, comptes de résultat, \
    élaboration du bilan, comptes annuels, établissement des comptes annuels, états financiers, \
    états financiers annuels, *liasses, profit and loss, P&L, income statements, balance sheet, statutory accounts, \
    year-end financial statements, cash flow statements, P&L management, P&L accounts, financial accounts, \
    annual financial statements, final accounts, statutory reporting, liasses fiscales et bilans, \
    présentation des bilans, bilans de PME, bilan annuel, participation aux bilans
    gestion*; Consolidation; consolidation des comptes, comptes consolidés, consolidation comptable, \
    consolidation statutaire, consolidated accounts, group reporting, group consolidation, financial consolidation, \
    reporting groupe, liasses de consolidation, intercompany accounting, intercompany transactions, \
    comptabilité intragroupe, opérations intragroupe, consolidated financial statements
    gestion; Normes IFRS; IFRS, normes internationales, référentiel IFRS, IAS IFRS, normes IAS, IFRS 16, IFRS 9, \
    IFRS 17, retraitements IFRS
    gestion; UK GAAP
    gestion; TVA; déclarations de TVA, VAT returns, VAT, TVA intracommunautaire, calcul de la TVA, CA3, CA12, \
    télédéclaration de TVA, VAT submissions, VAT reconciliation, déclarer la TVA
    gestion; Making Tax Digital
    gestion; Taxe sur les ventes; sales tax, sales tax returns
    gestion; DEB et DES; Intrastat
    gestion*; Télédéclarations
    gestion*; Fiscalité; taxation, déclarations fiscales, tax returns, tax preparation, \
    déclarations fiscales et sociales, fiscalité des entreprises, fiscalité des PME, fiscalité des particuliers, \
    fiscalité patrimoniale, fiscalité internationale, fiscalité immobilière, fiscalité personnelle, \
    impôt sur les sociétés, impôt sur le revenu, déclaration de revenus, tax compliance, corporation tax, \
    corporate tax, personal tax, income tax, self-assessment, self assessment tax, tax planning, tax advice, \
    tax filing, tax accounting, tax reporting, CVAE, optimisation fiscale, conseil fiscal, contrôle fiscal, \
    contrôles fiscaux, vérification fiscale, obligations fiscales, tax computations, intégration fiscale, \
    préparation des déclarations fiscales, tax research, tax returns preparation, preparing tax returns, \
    prepared tax returns, capital gains tax, inheritance tax, income tax returns, impôts directs, fiscalité locale, \
    fiscalité indirecte, indirect tax, rescrits fiscaux, réclamations fiscales, redressements fiscaux, \
    télédéclarations fiscales, corporate tax returns, tax law compliance, acomptes d’impôt, impôts et taxes, \
    gestion fiscale, taxe foncière
    gestion*; Prix de transfert; transfer pricing
    gestion*; Crédits d’impôt; crédit d’impôt recherche, R&D tax credits
    gestion; Contrôle de gestion; management control, financial control, contrôle budgétaire, contrôle financier, \
    contrôle de gestion industriel, contrôle de gestion social, pilotage de gestion, financial controlling, \
    business controlling, business partnering, contrôle de gestion commercial, performance économique, \
    analyse de gestion, management information
    gestion; Planification financière; FP&A, financial planning and analysis, financial planning
    gestion; Analyse financière; financial analysis, finance d’entreprise, corporate finance, diagnostic financier, \
    analyse de ratios, ratio analysis, ratios financiers, analyse des états financiers, financial statement analysis, \
    gestion financière, financial management, suivi financier, finance management, financial administration, \
    administration financière, ingénierie financière, direction financière, équilibre financier, \
    analyse de rentabilité, *rentabilité, profitability analysis, analyse de la performance financière, \
    financial analytics, financial oversight, soldes intermédiaires de gestion, SIG comptables, stratégie financière, \
    financial strategy, montages financiers, plan de financement, financial monitoring, plan de financement client, \
    montage de financement, simulation de financement
    gestion; BFR; working capital, working capital management
    gestion; Business case
    gestion; Modélisation financière; financial modelling, financial modeling, financial models, valuation models, \
    modèles financiers, business modelling, cash flow modelling, scenario analysis, sensitivity analysis
    gestion; Actualisation des flux de trésorerie; DCF, discounted cash flow
    gestion; LBO; LBO modelling
    gestion; Évaluation d’entreprise; *valuation, valorisation d’entreprises, business valuation, company valuation
    gestion*; Trésorerie; cash management, gestion de trésorerie, cash flow management, suivi de trésorerie, \
    plan de trésorerie, prévisions de trésorerie, prévisionnel de trésorerie, budget de trésorerie, \
    position de trésorerie, flux de trésorerie, treasury, treasury management, cash flow, cash flow forecasting, \
    cash flow forecasts, cash forecasting, cash pooling, gestion bancaire, virements, virements bancaires, \
    émission des virements, wire transfers, bank transfers, relations bancaires, relations avec les banques, \
    banking relationships, bank relationships, remises en banque, remises de chèques, bank deposits, \
    dépôts en banque, banking of cheques, suivi bancaire, suivi des comptes bancaires, \
    suivi de la trésorerie quotidienne, paiements internationaux, international payments, online banking, \
    gestion des comptes bancaires, optimisation de la trésorerie, dépôts bancaires, interlocuteur des banques, \
    négociation bancaire, négociation avec les banques, partenaires bancaires, bank liaison, bank negotiations
    gestion*; Kyriba
    gestion*; Sage XRT; XRT
    gestion*; EBICS
    gestion*; Prévisions; forecasting, financial forecasting, prévisions de ventes, prévisions financières, \
    budget forecasts, forecasts, rolling forecast, reforecast, reforecasting, sales forecasting, sales forecasts, \
    comptes prévisionnels, prévisionnel, comptes d’exploitation prévisionnels, dossiers prévisionnels, \
    financial forecasts, financial projections, prévisions d’activité, demand forecasting, forecast des ventes
    gestion*; Audit; audit interne, internal audit, auditing, audit externe, external audit, audit légal, \
    audit comptable, audit financier, statutory audit, financial audit, missions d’audit, réalisation d’audits, \
    conduite d’audits, plan d’audit, audit planning, audit fieldwork, audit reports, audit preparation, \
    audit support, rapports d’audit, audited accounts, audit organisationnel, audit opérationnel, operational audit, \
    conducting audits, conducted audits, compliance audits, auditer, audit programmes, audit contractuel, \
    audit des comptes, walkthroughs, substantive testing, audit trail, audit sampling, preparing audit files, \
    liaising with auditors, liaison with auditors, relations avec les commissaires aux comptes, year-end audit, \
    audit queries, recommandations d’audit, circularisation, audit process, audits terrain, préparation des audits
    gestion*; Commissariat aux comptes
    gestion*; Audit qualité; quality audits, audit interne qualité, audits de certification, process audits, \
    layered process audits, audits produits
    gestion*; CaseWare
    gestion*; Audit fournisseurs; auditing suppliers, supplier audits
    gestion; Gestion des risques; risk management, analyse des risques, maîtrise des risques, \
    cartographie des risques, risk analysis, risk mitigation, risk registers, identification des risques, \
    enterprise risk management, operational risk, risque opérationnel, risk monitoring, risques financiers, \
    financial risk, pilotage des risques, risk mapping, risk modelling, risk management framework, suivi des risques, \
    risk reporting
    gestion; Risque de crédit; credit risk
    gestion; Risque de marché; market risk
    gestion; ISO 31000
    gestion; Stress tests; stress testing
    gestion*; Conformité; compliance, regulatory compliance, compliance monitoring, conformité réglementaire, \
    mise en conformité, sanctions screening, transaction monitoring, compliance checks, ensuring compliance, \
    ensured compliance, conformité bancaire, policy compliance, contrôle de conformité, regulatory reporting, \
    compliance reporting, suspicious activity reports, compliance management
    gestion*; LCB-FT; lutte anti-blanchiment, lutte contre le blanchiment, AML, anti-money laundering, \
    money laundering, Tracfin, LCB
    gestion*; KYC; know your customer, customer due diligence, CDD checks, connaissance client
    gestion*; FATCA
    gestion*; Loi Sapin 2; Sapin 2, loi Sapin, anticorruption, anti-corruption
    gestion*; Déontologie; code of conduct, éthique des affaires, business ethics
    gestion*; MiFID II; MiFID
    gestion*; Solvabilité II; Solvency II
    gestion*; Bâle III; Basel III
    gestion*; Réglementation FCA; FCA regulations
    gestion*; KYC et LCB-FT; KYC and AML
    gestion*; Lutte contre la fraude; détection de fraude, fraud detection, fraud prevention, fraud investigation, \
    prévention de la fraude
    gestion*; Règlement DORA; DORA regulation
    gestion*; PCI DSS
    gestion; Recouvrement; credit control, debt collection, relance clients, recouvrement de créances, \
    recouvrement amiable, recouvrement contentieux, recouvrement judiciaire, relance des impayés, \
    gestion des impayés, suivi des impayés, relances téléphoniques, relances de paiement, relancer les clients, \
    credit management, debt recovery, chasing payments, chased payments, chasing debts, overdue accounts, \
    overdue invoices, chasing invoices, collections calls, past-due accounts, impayés, créances, \
    gestion des créances, aged debt, aged debtors, debtor management, mises en demeure, *échéanciers, \
    plans d’apurement, DSO, échéanciers de paiement, payment plans, balance âgée clients, assurance-crédit, \
    injonctions de payer, créances clients, chasing outstanding payments, bad debt, relances fournisseurs et clients, \
    suivi des créances, encours clients, suivi des relances, accounts receivable collections, overdue payments, \
    outstanding payments, aged receivables
    gestion; Relances fournisseurs
    gestion; Relances commerciales; relance de devis, follow-up calls, relance des prospects
    gestion; Facturation; invoicing, billing, facturation clients, établissement des factures, édition des factures, \
    émission des factures, factures clients, gestion de la facturation, gestion des factures, \
    suivi de la facturation, suivi des factures, traitement des factures, facturer, facturation électronique, \
    e-invoicing, electronic invoicing, invoices, invoice processing, processing invoices, processed invoices, \
    raising invoices, raised invoices, issuing invoices, issued invoices, preparing invoices, prepared invoices, \
    customer invoices, invoice preparation, credit notes, avoirs clients, devis et factures, devis et facturation, \
    création de factures, rédaction de factures, élaboration des factures, elaboration of invoices, client billing, \
    client invoicing, billing queries, billing management, facturation fournisseurs, réalisation des factures, \
    sending invoices, creating invoices, created invoices, facturation et relances, monthly invoicing, \
    paying invoices, paid invoices, rédiger les factures, établir les factures, éditer les factures, \
    invoice management, préparation des factures, facturation mensuelle, invoice payments
    gestion; Notes de frais; expense reports, gestion des notes de frais, saisie des notes de frais, \
    traitement des notes de frais, contrôle des notes de frais, frais de déplacement, remboursement des frais, \
    expense claims, expenses management, processing expenses, processed expenses, travel expenses, expense reporting, \
    expense processing, staff expenses, employee expenses, expense reimbursement, états de frais, \
    frais professionnels, frais de mission, expense reconciliation
    gestion; SAP Concur; *Concur, Concur Expense
    gestion; Expensify
    gestion; Spendesk
    gestion; Indemnités kilométriques; mileage claims
    gestion; N2F
    gestion; Certify Expense
    gestion; Gestion de patrimoine; wealth management, asset management, gestion patrimoniale, conseil patrimonial, \
    conseil en gestion de patrimoine, bilan patrimonial, bilans patrimoniaux, ingénierie patrimoniale, \
    stratégie patrimoniale, audit patrimonial, financial advice, retirement planning, estate planning, \
    investment advice, conseil en investissement, gestion d’actifs, gestion de fortune, private banking, \
    banque privée, placements financiers, produits d’épargne, *épargne, conseil en placements, défiscalisation, \
    épargne retraite, PER individuel, allocation d’actifs, asset allocation, pensions advice, \
    optimisation patrimoniale, transmission de patrimoine, investment products, investissement locatif, \
    préparation à la retraite, investissement immobilier, solutions d’épargne
    gestion; Assurance-vie
    gestion; SCPI
    gestion*; Assurances; insurance, assurance de personnes, produits d’assurance, contrats d’assurance, \
    gestion des contrats d’assurance, assurance IARD, IARD, assurance automobile, assurances de biens, \
    assurance habitation, assurance santé, assurances collectives, responsabilité civile, assurance dommages, \
    insurance products, insurance policies, life insurance, health insurance, car insurance, motor insurance, \
    home insurance, property insurance, property and casualty, courtage d’assurances, courtage en assurance, \
    insurance brokerage, insurance broking, conseil en assurance, vente d’assurances, souscription de contrats, \
    assurance construction, assurance des professionnels, policy administration, policy renewals, \
    insurance verification, insurance sales, gestion des assurances, suivi des assurances, liability insurance, \
    general insurance, dommages-ouvrage, assurance des risques, insurance renewals, assurance prévoyance, \
    assurance auto
    gestion*; Réassurance; reinsurance
    gestion*; Droit des assurances; code des assurances
    gestion*; ORIAS
    gestion; Gestion de sinistres; claims handling, claims management, déclaration de sinistres, suivi des sinistres, \
    instruction des sinistres, *indemnisation, indemnisation des victimes, sinistres, sinistres automobile, \
    sinistres corporels, règlement des sinistres, processing claims, processed claims, handling claims, \
    handled claims, claims processing, claims adjusting, claims adjustment, claims assessment, claims investigation, \
    insurance claims, recours assurance, claims settlement, ouverture de sinistres, gestion des recours, \
    constats amiables, motor claims, personal injury claims, mandatement d’experts, mandater les experts, \
    property claims, sinistralité, traitement des sinistres, gérer les sinistres, prestations santé, \
    liquidation des prestations, claims adjudication, medical claims, claims files
    gestion; Expertise d’assurance; loss adjusting
    gestion; Convention IRSA; IRSA
    gestion; Crédit immobilier; mortgage advice, prêts immobiliers, mortgages, mortgage lending, \
    mortgage applications, mortgage underwriting, financement immobilier, renégociation de prêts, mortgage loans, \
    courtage en crédit, mortgage processing
    gestion; Crédit à la consommation; crédit consommation, prêts personnels, consumer loans
    gestion; IOBSP
    gestion; CeMAP
    gestion; Rachat de crédit; restructuration de crédits, regroupement de crédits
    gestion; Gestion locative; property management, gérance locative, gestion de biens, administration de biens, \
    quittancement, quittances de loyer, lettings, lettings management, tenancy agreements, tenancy management, \
    rent collection, collecting rent, lease administration, lease management, gestion des baux, baux, \
    tenant relations, encaissement des loyers, gestion des loyers, suivi des locataires, visites de logements, \
    dossiers locataires, housing management, gestion immobilière, property inspections, rédaction de bail, \
    révision des loyers, attribution de logements, loyers impayés, rent arrears, residential lettings, \
    mise en location, relations locataires, estate management, lease renewals, commissions d’attribution, \
    property maintenance coordination, baux d’habitation, lease agreements, lease negotiation, bail d’habitation, \
    appel de loyers, rent reviews, indexation des loyers
    gestion; Gestion de copropriété; syndic de copropriété, *copropriété, assemblées générales de copropriété, \
    block management, tenue des assemblées générales, conseils syndicaux, conseil syndical, HOA management, \
    appels de fonds, convocations aux assemblées générales
    gestion; États des lieux; états des lieux entrants et sortants, inventories and check-outs, move-in inspections, \
    move-out inspections, état des lieux entrée et sortie
    gestion; Baux commerciaux; bail commercial, baux commercial
    gestion; ICS immobilier
    gestion; Gercop
    gestion; Yardi
    gestion; Loi ALUR
    gestion; Transaction immobilière; estate agency, vente immobilière, prospection immobilière, \
    estimation immobilière, estimation de biens, visites immobilières, mandats de vente, prise de mandats, \
    compromis de vente, négociation immobilière, property sales, real estate sales, property viewings, \
    conducting viewings, market appraisals, mandats exclusifs, real estate transactions, house viewings, \
    conducted viewings, property listings, open houses, rentrée de mandats, promesses de vente, viewings, \
    MLS listings, avis de valeur, comparative market analysis, compromis et promesses, sales agreements, \
    purchase agreements
    gestion; Expertise immobilière; property valuation, évaluation immobilière, évaluation de biens, \
    property appraisal
    gestion; Loi Hoguet
    gestion; Diagnostics immobiliers
    gestion; VEFA
    gestion; Promotion immobilière; programmes immobiliers, real estate development, montage immobilier
    gestion; Repérage d’amiante; diagnostics amiante, asbestos surveys
    gestion; Diagnostic plomb
    gestion; Paie; gestion de la paie, payroll, bulletins de paie, établissement des paies, traitement de la paie, \
    préparation de la paie, variables de paie, éléments variables de paie, saisie des variables de paie, \
    collecte des variables, contrôle de la paie, contrôle des bulletins, édition des bulletins de paie, \
    fiches de paie, bulletins de salaire, élaboration des bulletins de paie, paies mensuelles, payroll processing, \
    processing payroll, processed payroll, payroll administration, payroll management, running payroll, ran payroll, \
    payroll preparation, monthly payroll, weekly payroll, payslips, pay slips, paramétrage de paie, cycle de paie, \
    multi-conventions, pay runs, end-to-end payroll, payroll reconciliation, établissement des bulletins, \
    PAYE returns, bulletins de paye, gestion de la paye, établissement des payes, saisie des paies, \
    calcul de la paie, préparer les paies, établir les bulletins de paie, paie de A à Z
    gestion; Déclarations sociales; charges sociales, déclarations URSSAF, DADS, cotisations sociales, \
    déclarations de charges, calcul des charges, contrôle URSSAF, social security contributions, \
    déclarations sociales et fiscales, charges patronales, payroll taxes, payroll tax, National Insurance
    gestion; DSN; déclarations sociales nominatives
    gestion; DPAE
    gestion; Déclarations HMRC; HMRC, RTI submissions, P45, P60, P11D
    gestion; Cotisations de retraite; pension contributions, auto-enrolment
    gestion?; SAP; SAP ERP, SAP R/3
    gestion; SAP FI/CO; SAP FI, SAP FICO, SAP CO
    gestion; SAP S/4HANA; S/4HANA
    gestion; SAP MM
    gestion; SAP SD
    gestion; SAP Business One; SAP B1
    gestion; SAP PP
    gestion; SAP WM
    gestion; SAP BW
    gestion; SAP BusinessObjects; SAP BO, Business Objects
    gestion; SAP HANA
    gestion?; Sage; Sage Comptabilité, Sage 100, Sage 50, Sage Line 50, Sage 200, Sage Accounts, Sage One, Sage 300, \
    Sage Gestion Commerciale, Sage Saari, Sage Compta, Sage ERP, Sage 1000, Sage Business Cloud, Sage 30, \
    Sage 50cloud, Sage Line 100, Sage 100C, Sage i7, Sage Immobilisations, Sage 100 Comptabilité
    gestion; Sage Paie; Sage Payroll, Sage 100 Paie, Sage Paie et RH, Sage X3 Paie
    gestion; Sage X3
    gestion; Sage Intacct
    gestion; Sage Coala
    gestion; Sage Batigest; Batigest
    gestion?; Ciel; Ciel Compta, Ciel Comptabilité, Ciel Gestion, Ciel Gestion Commerciale
    gestion; Cegid; Cegid Expert, Cegid Business, Cegid Loop, Cegid PMI, Cegid Y2, Cegid Compta
    gestion; EBP; EBP Compta, EBP Comptabilité, EBP Gestion Commerciale, EBP Gestion, EBP Bâtiment, EBP Devis
    gestion; QuickBooks; Quick Books, QuickBooks Online, Intuit QuickBooks, QBO, QuickBooks Desktop
    gestion; Xero
    gestion; Silae; My Silae
    gestion; ERP; progiciel de gestion, ERP systems, logiciels de gestion, enterprise resource planning, \
    progiciel de gestion intégré, PGI
    gestion; Odoo
    gestion; Microsoft Dynamics; MS Dynamics
    gestion; Microsoft Dynamics 365; Dynamics 365
    gestion; Microsoft Dynamics NAV; Dynamics NAV, Navision
    gestion; Oracle NetSuite; NetSuite
    gestion; JD Edwards
    gestion; Oracle Financials
    gestion; Oracle E-Business Suite; Oracle EBS
    gestion; Infor M3
    gestion; Microsoft Dynamics 365 Business Central; Business Central
    gestion; Divalto
    gestion; Sylob
    gestion; Sage Pastel
    gestion; Dolibarr
    gestion; Unit4; Agresso
    gestion; Epicor
    gestion; Oracle Fusion
    gestion; Microsoft Dynamics GP; Great Plains
    gestion; Clipper ERP
    gestion; Mise en place d’ERP; déploiement ERP, ERP implementation
    gestion; Codial
    gestion; Infor ERP
    gestion; Wavesoft
    gestion*; Herakles
    gestion; Oracle ERP
    gestion; Microsoft Dynamics AX; AX 2012
    gestion; Generix
    gestion; Proginov
    gestion; Onaya
    gestion*; Ressources humaines; human resources, HR management, gestion des ressources humaines, GRH, HR support, \
    HR generalist duties, HR operations, HR policies, HR policy, politique RH, gestion RH, stratégie RH, \
    human resource management, HR procedures, HR business partnering, développement RH, processus RH, projets RH, \
    reporting RH, procédures RH, HR advice, HR advisory, people operations, people management, people partnering
    gestion*; Recrutement; recruitment, recruiting, talent acquisition, recruter, processus de recrutement, \
    campagnes de recrutement, recrutement de personnel, hiring, full-cycle recruitment, end-to-end recruitment, \
    full-cycle recruiting, recruitment campaigns, recruitment process, recruitment coordination, \
    recruitment administration, shortlisting, shortlisted candidates, shortlisting candidates, CV screening, \
    screening CVs, resume screening, screening resumes, screening candidates, candidate screening, tri de CV, \
    tri des candidatures, présélection, présélection de candidats, sélection de candidats, gestion des candidatures, \
    traitement des candidatures, suivi des candidatures, analyse des candidatures, préqualification téléphonique, \
    recrutement de cadres, recrutement de masse, volume recruitment, graduate recruitment, \
    recrutement d’intérimaires, recrutement des saisonniers, recruited and trained, recruitment and selection, \
    recruitment and retention, applicant screening, talent sourcing, recruter et former, recruiting and training, \
    hiring and training, hired and trained, recruté et formé, recrutement et formation
    gestion*; Chasse de têtes; executive search, headhunting, approche directe
    gestion*; Sourcing; sourcing de candidats, candidate sourcing, recherche de candidats, CVthèque, jobboards, \
    job boards, sourcing candidates, sourced candidates, talent pool, talent pipeline, vivier de candidats, \
    direct sourcing, vivier de talents
    gestion; LinkedIn Recruiter
    gestion; Recherche booléenne; Boolean search
    gestion; Conduite d’entretiens; *interviewing, entretiens d’embauche, entretien de recrutement, \
    entretiens de sélection, entretiens téléphoniques, mener des entretiens, conducting interviews, \
    conducted interviews, interviewing candidates, interviewed candidates, scheduling interviews, \
    scheduled interviews, interview scheduling, arranging interviews, arranged interviews, interview coordination, \
    competency-based interviews, competency-based interviewing, job interviews, telephone interviews, \
    phone interviews, phone screens, phone screening, structured interviews, entretiens de motivation, \
    planification des entretiens, organisation des entretiens, interview panels, face-to-face interviews, \
    exit interviews, entretiens de départ
    gestion; Entretiens annuels; performance reviews, *appraisals, entretiens professionnels, \
    entretien annuel d’évaluation, entretiens d’évaluation, évaluation du personnel, évaluation des collaborateurs, \
    staff appraisals, annual appraisals, performance appraisals, annual reviews, performance evaluations, \
    employee evaluations, campagne d’entretiens, campagne d’entretiens annuels, one-to-one meetings, one-to-ones, \
    employee appraisals, évaluation des agents, 360 feedback, appraised staff
    gestion; Administration du personnel; personnel administration, HR administration, gestion du personnel, \
    dossiers du personnel, dossiers individuels, personnel files, personnel records, employee records, \
    employee files, staff records, HR records, HR admin, HR paperwork, gestion administrative du personnel, \
    registre du personnel, registre unique du personnel, gestion des contrats de travail, \
    rédaction des contrats de travail, établissement des contrats de travail, contrats d’embauche, \
    employment contracts, contracts of employment, rédaction des avenants, formalités d’embauche, \
    déclarations d’embauche, entrées et sorties du personnel, formalités d’entrée et de sortie, \
    dossiers des salariés, suivi administratif du personnel, gestion des carrières, déroulement de carrière, \
    *embauches, déclaration préalable à l’embauche, périodes d’essai, suivi des périodes d’essai, offer letters, \
    starters and leavers, new starter paperwork, gestion administrative des salariés, employee lifecycle
    gestion; GPEC; GEPP, gestion prévisionnelle des emplois et des compétences, workforce planning, GPEEC, \
    strategic workforce planning, gestion prévisionnelle des effectifs, gestion des effectifs, suivi des effectifs, \
    headcount planning, manpower planning, gestion des compétences, cartographie des compétences, skills mapping, \
    planification des effectifs
    gestion; Plan de formation; plan de développement des compétences, training plans, gestion de la formation, \
    organisation de formations, élaboration du plan de formation, suivi du plan de formation, suivi de formations, \
    administration de la formation, suivi administratif de la formation, recueil des besoins de formation, \
    besoins en formation, analyse des besoins de formation, training needs analysis, training needs, \
    training coordination, training administration, training programmes, training programs, organising training, \
    arranging training, training records, training matrix, learning and development, planification des formations, \
    organiser les formations, coordinated training, coordinating training, logistique des formations, \
    conventions de formation, inscriptions en formation, formation du personnel, training schedule, \
    ingénierie des besoins de formation, besoins de formation, training needs assessment, \
    positionnement des stagiaires, tests de positionnement, positionnement pédagogique
    gestion; Intégration de salariés; *onboarding, intégration des nouveaux arrivants, \
    intégration des nouveaux salariés, intégration des nouveaux collaborateurs, intégration des nouveaux embauchés, \
    parcours d’intégration, livret d’accueil, accueil des nouveaux arrivants, accueil des nouveaux salariés, \
    accueil des nouveaux collaborateurs, accueil et intégration, induction programme, staff inductions, \
    new hire orientation, new hire onboarding, employee onboarding, employee orientation, *onboarded, offboarding, \
    journée d’intégration, induction of new staff, inducting new staff, onboarding new hires, \
    onboarding new employees, new employee orientation
    gestion; Relations sociales; employee relations, dialogue social, labour relations, labor relations, \
    instances représentatives du personnel, IRP, représentants du personnel, CSE, réunions CSE, CHSCT, \
    comité social et économique, délégués du personnel, comité d’entreprise, élections professionnelles, \
    climat social, union relations, trade unions, trade union relations, industrial relations, partenaires sociaux, \
    relations syndicales, organisations syndicales, employee representatives, works council, union negotiations, \
    gestion des IRP, employee engagement
    gestion; SIRH; HRIS, HR systems, HR software, HR database, logiciels RH, HR information systems, \
    HRIS administration
    gestion*; Workday
    gestion; Talentsoft
    gestion; Cornerstone OnDemand
    gestion; BambooHR
    gestion; PeopleSoft
    gestion; SAP SuccessFactors; SuccessFactors
    gestion; Eurécia
    gestion; PayFit
    gestion; Factorial HR
    gestion; iTrent
    gestion; HR Access
    gestion; HRa Suite
    gestion; Personio
    gestion; CIPHR
    gestion; Breathe HR
    gestion; Oracle HCM
    gestion; UKG Pro; UltiPro
    gestion; Paycom
    gestion; Paylocity
    gestion; Nibelis
    gestion; Cegid HR
    gestion; PeopleDoc
    gestion; Combo HR
    gestion; Skello
    gestion; Ceridian Dayforce; Dayforce
    gestion; Gusto Payroll
    gestion; Marque employeur; employer branding, employer brand
    gestion; Salons de l’emploi; forums emploi, job dating, career fairs, job fairs, career days, \
    salons de recrutement, forums de recrutement, recruitment events, recruitment fairs
    gestion; Qualité de vie au travail; QVT, QVCT, wellbeing at work, bien-être au travail, staff wellbeing, \
    employee wellbeing, employee well-being, wellbeing initiatives, wellness programs, \
    qualité de vie et conditions de travail, amélioration des conditions de travail, baromètre social, \
    employee surveys, staff engagement, engagement surveys, enquêtes de satisfaction interne, \
    employee engagement surveys, health and wellbeing
    gestion; Management de la qualité; quality management, démarche qualité, assurance qualité, quality assurance, \
    gestion de la qualité, politique qualité, système de management de la qualité, SMQ, systèmes de management, \
    quality management systems, QMS, quality system, système qualité, mise en place de la démarche qualité, \
    procédures qualité, manuel qualité, suivi qualité, quality improvement, certification qualité, \
    démarche de certification, *accréditation, plan qualité, quality standards, normes qualité, quality planning, \
    quality procedures, quality manual, revue de direction, management reviews, pilotage de la qualité, \
    référent qualité
    gestion; TQM
    gestion; Système de management intégré
    gestion; Management QSE
    gestion; ISO 9001; certification ISO 9001, ISO 9001:2015, norme ISO 9001
    gestion; ISO 9000
    gestion; ISO 13485
    gestion; Normes ISO; ISO standards, certification ISO, ISO certification
    gestion; IATF 16949; ISO TS 16949, IATF, TS 16949
    gestion; ISO 22000
    gestion; ISO 50001
    gestion; ISO 26000
    gestion; ISO 19011
    gestion; ISO 45001; ISO 45001:2018
    gestion; MASE
    gestion; OHSAS 18001
    gestion; BRC
    gestion; IFS Food
    gestion; FSSC 22000
    gestion; Plan de contrôle; control plans
    gestion; Documentation qualité; quality documentation, système documentaire qualité, exigences qualité, \
    gestion documentaire qualité
    gestion; Contrôle qualité; quality control, quality checks, contrôler la qualité, quality inspection, \
    quality testing, contrôle de conformité produits, contrôle réception, contrôle final, checking quality, \
    quality checking, QC checks, contrôle qualité fournisseurs, final inspection, incoming inspection, \
    inspection qualité, quality assurance checks, inspecting products, product inspection, tri des pièces, \
    contrôle en cours de production, contrôle en cours, in-process inspection, contrôle des produits finis, \
    contrôle produit, contrôle qualité des produits, contrôle d’aspect, in-process checks, tri qualité, \
    contrôles en cours de fabrication, inspection of products, inspected products, product quality, \
    qualité des produits, vérifier la conformité, vérification de la qualité, contrôle de fabrication, \
    defect detection, échantillonnage qualité, contrôle entrée matière, inspection of parts, qc inspections, QA/QC, \
    détection des défauts, QC testing, quality control checks
    gestion; Autocontrôle; auto-contrôle
    gestion; Lean management; lean manufacturing, *lean, lean office, lean principles, lean tools, lean methodology, \
    lean thinking, continuous improvement lean, lean production, outils lean, lean methodologies, \
    chantiers d’amélioration, lean construction
    gestion; Six Sigma; lean six sigma, Green Belt, Black Belt, 6 Sigma, Yellow Belt
    gestion; 5S; méthode 5S, chantiers 5S, 5S methodology, démarche 5S
    gestion; SMED
    gestion; Gemba; gemba walks
    gestion; DMAIC
    gestion; Management visuel; visual management
    gestion; QRQC
    gestion; Kanban industriel
    gestion; Chantiers Kaizen; Kaizen events
    gestion; Excellence opérationnelle; operational excellence
    gestion; Hoshin
    gestion; Animation à intervalle court
    gestion; Heijunka
    gestion; Système de production Toyota; Toyota Production System
    gestion; PDCA; resolution PDCA, roue de Deming
    gestion; Amélioration continue; continuous improvement, démarche d’amélioration continue, \
    amélioration des processus, process improvement, optimisation des processus, process optimization, \
    process optimisation, improving processes, improved processes, améliorer les processus, streamlining processes, \
    streamlined processes, amélioration des procédures, plans d’amélioration, business process improvement, \
    *streamlining, continual improvement, service improvement, optimisation des procédures, optimiser les processus, \
    workflow optimization, workflow improvement, improvement plans, process reengineering, *reengineering, \
    streamlined procedures, improved efficiency, improving efficiency, simplification des procédures, \
    efficiency improvements, amélioration de la performance, amélioration des process, optimisation des process, \
    amélioration du service
    gestion; Kaizen
    gestion; Conduite du changement; change management, accompagnement du changement, gestion du changement, \
    change programmes, management du changement, change communications, accompagner le changement, \
    accompagner les équipes dans le changement, résistance au changement, transformation organisationnelle, \
    organisational change, organizational change, business transformation, transformation programmes, \
    organizational development, organisational development, change leadership, réorganisation de service, \
    restructuration de services
    gestion; Prosci
    gestion; Transformation numérique; transformation digitale, digital transformation
    gestion; Stratégie d’entreprise; strategic planning, planification stratégique, business strategy, \
    élaboration de la stratégie, définition de la stratégie, strategy development, strategic development, \
    développement stratégique, strategic management, management stratégique, pilotage stratégique, \
    strategic thinking, vision stratégique, réflexion stratégique, corporate strategy, analyse stratégique, \
    strategic analysis, diagnostic stratégique, plans stratégiques, business analysis and strategy, \
    conseil en stratégie, growth strategy, planification stratégique et opérationnelle, strategy implementation, \
    business planning and strategy, strategic plans, go-to-market, schéma directeur, projet de service, \
    projet d’établissement, strategic advice, strategic vision, competitive strategy, strategy execution
    gestion; Analyse SWOT; SWOT, SWOT analysis
    gestion; Analyse PESTEL; PESTEL
    gestion; Business model canvas; business modelling canvas
    gestion; Modèle économique; business model
    gestion*; Benchmarking; *benchmark, benchmark concurrentiel
    gestion; CPOM
    gestion; EPRD et ERRD; EPRD, ERRD
    gestion; Conseil de la vie sociale
    gestion; Veille de marché; veille marketing, veille sectorielle, market intelligence, market watch
    gestion; Plan d’affaires; business plan, business planning, plan de développement
    gestion*; Entrepreneuriat; entrepreneurship, création d’entreprise
    gestion; Recherche de financements; fundraising, collecte de fonds, levée de fonds, grant writing, fund raising, \
    grant applications
    gestion; Relations avec les donateurs; donor relations, donor management
    gestion; Coordination de projets; project coordination, coordinating projects, coordinated projects, \
    coordination des équipes projet, coordination de travaux, coordination des intervenants, \
    coordination des acteurs, coordination d’équipes, coordonner les projets, coordonner les intervenants, \
    coordonner les équipes, team coordination, coordination transversale
    gestion; Relations avec les parties prenantes; stakeholder management, stakeholder engagement, \
    gestion des parties prenantes, stakeholder relations, stakeholder communication, managing stakeholders, \
    managed stakeholders, engaging stakeholders, engaged stakeholders, relations avec les partenaires, \
    relations partenariales, relations prestataires, contractor management, managing contractors, \
    managed contractors, pilotage des prestataires, relations avec les prestataires, liaising with stakeholders, \
    stakeholder mapping, liaising with clients, liaised with clients, liaising with external agencies, \
    liaison with stakeholders, external liaison, relations extérieures, relations publiques et institutionnelles, \
    gestion de la sous-traitance, third-party management, stakeholder consultation, relationship building, \
    building relationships, built relationships, relationship management, managing relationships, partner relations, \
    liaised with stakeholders, liaison with clients
    gestion; Appels d’offres; *tenders, réponse aux appels d’offres, bid writing, dossiers d’appels d’offres, \
    lancement d’appels d’offres, mémoires techniques, dépouillement des offres, tendering, tender management, \
    tender preparation, RFP, RFPs, RFQ, RFI, requests for proposal, proposal writing, bid management, \
    bid preparation, marchés publics et privés, tender responses, exécution des marchés, gestion des appels d’offres, \
    consultation des entreprises, *bidding, réponse à appels d’offres, bid submissions, tender submissions, \
    RFP responses, suivi des marchés
    gestion; Marchés publics; commande publique, passation des marchés, passation des marchés publics, \
    code de la commande publique, code des marchés publics, CCAP, procédures MAPA, public procurement, \
    gestion des marchés publics, suivi des marchés publics, marchés à procédure adaptée, \
    dématérialisation des marchés publics
    gestion; Analyse des besoins; requirements analysis, business analysis, analyse fonctionnelle, \
    functional analysis, expression de besoin, user requirements, étude des besoins, recueil et analyse des besoins, \
    business requirements, spécification des besoins, recensement des besoins, définition des besoins, \
    spécifications fonctionnelles détaillées, requirements elicitation, functional requirements, \
    requirements management, évaluation des besoins, business analysis techniques, gap analysis, \
    études d’opportunité, détection des besoins, cadrage des besoins, diagnostic des besoins
    gestion; Recueil des besoins; gathering requirements, gathered requirements, requirements gathering
    gestion; Gestion de crise; crisis management
    gestion*; Partenariats; partnership development, développement de partenariats, gestion de partenariats, \
    mise en place de partenariats, recherche de partenariats, création de partenariats, building partnerships, \
    built partnerships, partnership management, partnership building, conventions de partenariat, \
    partnership agreements, strategic partnerships, partnerships, développer des partenariats, \
    développement de réseau, suivi des partenariats, network building, network development, partner development
    gestion; Soldes de tout compte; attestations Pôle emploi, attestations France Travail, attestations employeur, \
    documents de fin de contrat, certificats de travail, indemnités de licenciement, final settlements, final pay, \
    attestations de salaire
    gestion; Gestion des temps et activités; GTA, gestion du temps de travail, suivi du temps de travail, \
    time and attendance, timesheets, *timekeeping, timesheet processing, feuilles de temps, *pointages, \
    suivi des pointages, relevés d’heures, heures supplémentaires, suivi des heures, processing timesheets, \
    time tracking
    gestion; Kelio
    gestion; Octime
    gestion; eTemptation
    gestion; Kronos
    gestion; Congés et absences; gestion des absences, gestion des congés, suivi des absences, suivi des congés, \
    gestion des congés payés, absence management, absence monitoring, sickness absence, sickness absence management, \
    annual leave, leave management, absences et congés, congés payés, arrêts maladie, arrêts de travail, \
    arrêts de travail et accidents, holiday records, gestion des arrêts maladie, gestion des arrêts de travail, PTO, \
    congé maternité, leave administration, attendance records, attendance tracking, indemnités journalières, IJSS, \
    *subrogation, return-to-work interviews, *absenteeism
    gestion; FMLA
    gestion; Visites médicales; médecine du travail, suivi des visites médicales, \
    planification des visites médicales, visites médicales d’embauche, occupational health, \
    occupational health referrals
    gestion; Accidents du travail; déclarations d’accidents du travail, work accidents, workers compensation
    gestion; RIDDOR
    gestion; Mutuelle et prévoyance; prévoyance, gestion de la mutuelle, affiliation mutuelle, adhésions mutuelle, \
    mutuelle d’entreprise, complémentaire santé, tickets restaurant, titres restaurant, chèques-vacances, \
    employee benefits, benefits administration, benefits management, benefits enrollment, open enrollment, \
    compensation and benefits, rémunération et avantages sociaux, comp and ben, pensions administration
    gestion; Plans d’épargne retraite 401k; 401(k), 401k
    gestion; Politique de rémunération; politique salariale, pay policy, salary benchmarking, *rémunérations, \
    gestion des rémunérations, masse salariale, suivi de la masse salariale, pilotage de la masse salariale, \
    compensation management, pay reviews, salary reviews, pay grading, job evaluation, révision des salaires, \
    épargne salariale, intéressement et participation, gender pay gap, benchmark salarial, calcul des primes
    gestion; Offres d’emploi; rédaction d’annonces, rédaction d’offres d’emploi, diffusion d’annonces, \
    diffusion d’offres d’emploi, publication d’annonces, publication d’offres d’emploi, \
    rédaction et diffusion des offres, job postings, job adverts, job advertisements, posting jobs, \
    advertising vacancies, writing job adverts, diffusion des offres
    gestion; Fiches de poste; job descriptions, rédaction de fiches de poste, définition de poste, \
    writing job descriptions, fiches de fonction, analyse de poste, job analysis, fiches métiers, \
    descriptions de poste, référentiel de compétences, référentiel métiers, competency frameworks, skills matrix, \
    matrice de compétences
    gestion; Tests de recrutement; assessment centres, assessment centers, psychometric testing, psychometric tests, \
    tests psychotechniques, tests de personnalité, tests psychométriques, personality tests, \
    évaluation des candidats, candidate assessment
    gestion; Test MBTI; MBTI
    gestion; PerformanSe
    gestion; Prise de références; reference checks, reference checking, contrôle de références, background checks, \
    right to work checks, pre-employment checks, employment checks, pre-employment screening, employment references
    gestion; Logiciels de recrutement; ATS, applicant tracking system, applicant tracking
    gestion; Taleo
    gestion; SmartRecruiters
    gestion; Greenhouse ATS
    gestion; Teamtailor
    gestion; Flatchr
    gestion; Bullhorn
    gestion; Beetween
    gestion; Taleez
    gestion; iCIMS
    gestion; Gestion de l’intérim; travail temporaire, recours à l’intérim, gestion des intérimaires, \
    suivi des intérimaires, délégation de personnel, temporary staffing, délégation d’intérimaires, temp staffing, \
    contrats d’intérim, contrats de mission, contrats intérimaires, gestion de l’intérim et du recrutement
    gestion; PIXID
    gestion; Mobilité interne; gestion de la mobilité, mobilité professionnelle, mobilité internationale, \
    international mobility, global mobility, *expatriation, internal mobility
    gestion; Demandes de visa et de titre de séjour; immigration applications, visa applications, visa processing, \
    demandes de visa, titres de séjour, visa sponsorship
    gestion; Autorisations de travail; work permits
    gestion; Gestion des talents; talent management, people development, talent development, succession planning, \
    plans de succession, revue des talents, people review, détection des talents, détection de potentiels, \
    career development, développement des talents, hauts potentiels, career paths
    gestion; Financement de la formation; OPCO, OPCA, demandes de prise en charge, dossiers de financement, \
    FNE-Formation, dossiers OPCO, demandes de financement, dossiers de prise en charge, apprenticeship levy
    gestion; CPF; compte personnel de formation
    gestion; Qualiopi; certification Qualiopi, référentiel Qualiopi, RNQ, normes Qualiopi
    gestion*; Datadock
    gestion; Accompagnement VAE; dossiers VAE, accompagnement à la VAE, jury VAE, livret VAE, \
    recognition of prior learning
    gestion; Évaluation de formation; évaluation à chaud, évaluation à froid, training evaluation, \
    bilans de formation
    gestion; Modèle de Kirkpatrick; *Kirkpatrick
    gestion; Conception et animation de formations; Supports de formation, training materials, training manuals, \
    conception de formations, création de supports de formation, conception de supports de formation, \
    training design, training sessions, delivering training, delivered training, conception de modules de formation, \
    modules de formation, animer des formations, animer des sessions de formation, sessions de formation, \
    facilitating training, facilitated training, animation de sessions de formation, training needs and delivery, \
    course design, formation des utilisateurs, user training, former les utilisateurs, training workshops, \
    delivering workshops, delivered workshops, training users, end user training, trained users
    gestion; Formation de formateurs; train the trainer
    gestion; Formation informatique; formation aux outils informatiques, formation aux logiciels, software training, \
    initiation à l’informatique, digital skills training, IT training, formation informatique utilisateurs, \
    ateliers informatiques, cours d’informatique
    gestion; Apprentissage et alternance; contrats d’apprentissage, contrats d’alternance, \
    contrats de professionnalisation, gestion des alternants, recrutement d’alternants, relations écoles, \
    relations avec les écoles, apprenticeships management, apprenticeship programmes, gestion des stagiaires, \
    conventions de stage, campus recruiting, campus recruitment, forums écoles, internship programme, \
    internship program
    gestion; Négociation collective; collective bargaining, accords d’entreprise, négociation d’accords, \
    négociations annuelles obligatoires, rédaction d’accords d’entreprise, accords collectifs, collective agreements, \
    négociation d’accords d’entreprise, union contracts
    gestion; Procédures disciplinaires; disciplinary procedures, disciplinary hearings, disciplinaries, *grievances, \
    grievance procedures, grievance handling, disciplinary and grievance, disciplinary investigations, \
    discipline and grievance, grievance and disciplinary, sanctions disciplinaires, droit disciplinaire, \
    workplace investigations, dossiers disciplinaires, disciplinary action, entretiens disciplinaires, \
    disciplinary meetings
    gestion; ACAS
    gestion; Ruptures de contrat; ruptures conventionnelles, procédures de licenciement, *licenciements, \
    *redundancies, redundancy consultations, settlement agreements, rupture du contrat de travail, \
    redundancy processes, *restructuring, *dismissals
    gestion; TUPE
    gestion; Plan de sauvegarde de l’emploi; plan social, plan de départ volontaire, plans de départ, \
    reclassement du personnel, outplacement, *restructurations, plans sociaux, reclassement professionnel, \
    reclassement des salariés
    gestion; Bilan social; bilans sociaux, indicateurs sociaux, tableaux de bord RH, tableaux de bord sociaux, \
    HR reporting, HR metrics, HR analytics, people analytics, indicateurs RH, reporting social, HR reports, \
    statistiques RH, rapport social unique, statistiques sociales
    gestion; BDESE; BDES
    gestion; Égalité professionnelle; index égalité, index égalité professionnelle, égalité femmes-hommes
    gestion; Diversité et inclusion; diversity and inclusion, equality and diversity, équité diversité inclusion, \
    DEI, ED&I, lutte contre les discriminations, equal opportunities, equality diversity and inclusion, \
    diversity equity and inclusion
    gestion; Mission handicap; politique handicap, *AGEFIPH, DOETH, RQTH, OETH
    gestion; Risques psychosociaux; RPS, prévention des RPS, prévention des risques psychosociaux, psychosocial risks
    gestion; Prévention du harcèlement; harcèlement au travail, référent harcèlement, harcèlement scolaire, \
    anti-bullying, *cyberharcèlement, lutte contre le harcèlement, bullying prevention
    gestion; Prévention des violences; violence prevention
    gestion; Communication interne RH; employee communications, mise à jour de l’intranet, \
    alimentation de l’intranet, intranet content, staff newsletter, journal interne, lettre interne, intranet updates
    gestion; Logiciels de paie
    gestion; Cegid Paie
    gestion; EBP Paie
    gestion; Ciel Paie
    gestion; Quadra Paie; Quadrapaie
    gestion; BrightPay
    gestion; Moneysoft
    gestion; Paychex
    gestion; Meta4
    gestion; SAP HR; SAP HCM
    gestion; Sopra HR
    gestion; ZenPaie
    gestion; IRIS Payroll
    gestion; Pégase paie
    gestion; Openpaye
    gestion; CIRIL RH
    gestion; Berger-Levrault
    gestion; e-paye
    gestion; Convention collective; application de la convention collective, accords de branche
    gestion; Convention Syntec; *Syntec
    gestion; Code du travail
    gestion; CCN 51
    gestion; CCN 66
    gestion; Règlement intérieur; staff handbook, employee handbook
    gestion; Commission de recrutement; jurys de recrutement
    gestion; Organisation d’examens et de concours; jury de concours, organisation de concours, jurys d’examen, \
    organisation d’examens, exam administration, examinations administration
    gestion; Carrières et paies de la fonction publique; Paie publique, statut de la fonction publique, \
    fonction publique territoriale, fonction publique hospitalière, statut des fonctionnaires, arrêtés de nomination, \
    carrières des agents, gestion de carrière des agents, avancement d’échelon, arrêtés individuels, \
    carrières et paies, retraite CNRACL, dossiers de retraite, CNRACL, commissions administratives paritaires, \
    RIFSEEP, statut général des fonctionnaires, comités techniques
    gestion*; Lucca
    gestion*; Lucca Timmi; Timmi
    gestion*; Lucca Figgo; Figgo
    gestion; Expertise comptable; cabinet d’expertise comptable, portefeuille de dossiers comptables, \
    suivi d’un portefeuille de dossiers, missions de présentation, missions comptables, \
    gestion d’un portefeuille de dossiers, rendez-vous bilan, lettre de mission, accountancy practice
    gestion; Comptabilité publique; comptabilité publique et budgétaire, finances publiques, public finance, \
    public sector accounting, mandatement, mandats et titres, titres de recettes, mandats de paiement, \
    liquidation des dépenses, engagement comptable, exécution budgétaire, GBCP, émission des mandats, \
    régie de recettes, finances locales, comptabilité hospitalière, exécution du budget
    gestion; Nomenclature M14; M14, comptabilité M14
    gestion; Nomenclature M57; M57, instruction M57
    gestion; Nomenclature M49; M49
    gestion; Chorus Pro
    gestion; Chorus DT
    gestion; Ciril Finances
    gestion; Comptabilité associative; nonprofit accounting, fund accounting, charity accounting, charity accounts, \
    comptabilité des associations, SOFP, fonds dédiés, SORP, grant accounting, grant reporting
    gestion; Gestion de subventions; grants management, suivi des subventions, demandes de subvention, \
    dossiers de subvention, montage de dossiers de subvention, recherche de subventions, subventions publiques
    gestion; Fonds européens; FEDER
    gestion; Relations avec les bailleurs de fonds; reporting bailleurs, bailleurs de fonds, donor reporting
    gestion; Comptabilité immobilière; comptabilité de copropriété, comptabilité mandants, charges de copropriété, \
    property accounting, comptabilité locative, service charge accounting, comptabilité de syndic, \
    régularisation des charges, charges locatives, service charges, service charge budgets, récupération des charges
    gestion; Comptabilité agricole; bénéfices agricoles
    gestion; Comptabilité BTP; comptabilité de chantier, construction accounting, CIS returns
    gestion; Comptabilité de promotion immobilière; comptabilité de promotion
    gestion; Contrôle interne; internal controls, dispositif de contrôle interne, contrôle permanent, \
    contrôle comptable, séparation des tâches, internal control procedures, segregation of duties, \
    contrôle périodique
    gestion; SOX; Sarbanes-Oxley, SOX compliance
    gestion; COSO
    gestion; Change et couverture; foreign exchange, forex, hedging, couverture de change, risque de change, \
    opérations de change, currency hedging, gestion du risque de change, bureau de change
    gestion; Réduction des coûts; cost reduction, optimisation des coûts, cost savings, maîtrise des coûts, \
    contrôle des coûts, cost control, cost management, réduire les coûts, reducing costs, reduced costs, \
    controlling costs, cost optimisation, cost optimization, maîtrise des dépenses
    gestion; Continuité d’activité; business continuity, plan de continuité d’activité, business continuity planning, \
    PCA PRA, emergency planning, PRA PCA
    gestion; Plan de reprise d’activité; disaster recovery, disaster recovery planning, \
    reprise d’activité informatique
    gestion; ISO 22301
    gestion; Marchés financiers; financial markets, capital markets, gestion de portefeuille financier, \
    portfolio management, *trading, produits dérivés, *derivatives, fixed income, equities, equity research, \
    investment analysis, investment management, produits financiers, financial products, instruments financiers, \
    financial instruments, asset pricing, options pricing, middle office, fund administration, NAV calculation, \
    valeur liquidative, opérations sur titres, corporate actions, trade settlement, règlement-livraison, \
    back-office titres, gestion obligataire, equity analysis, securities trading, hedge funds, stock market, \
    investment banking
    gestion*; Bloomberg; Bloomberg Terminal
    gestion; Refinitiv; Reuters Eikon
    gestion; Certification AMF; AMF certification
    gestion; Capital-investissement; private equity
    gestion; FactSet
    gestion; Capital IQ
    gestion; PitchBook
    gestion*; Morningstar
    gestion; Fusions-acquisitions; fusions et acquisitions, mergers and acquisitions, cessions d’entreprises, \
    transmission d’entreprise, reprise d’entreprise, opérations de haut de bilan, transaction services, \
    deal structuring, pitch books, corporate restructuring, acquisitions et cessions, opérations de fusion
    gestion; Introduction en bourse; IPO
    gestion; Opérations bancaires; banking operations, opérations de guichet, teller operations, cash transactions, \
    banking transactions, ouverture de comptes, opening accounts, account opening, opened accounts, \
    gestion des comptes clients bancaires, produits bancaires, banking products, services bancaires, \
    banque au quotidien, banking services, moyens de paiement, payment services, cash deposits, \
    deposits and withdrawals, vente de produits bancaires, traitement des chèques, opérations courantes, bank teller, \
    processing deposits, processed deposits, processed transactions, processing transactions, retail banking, \
    banque de détail, succession bancaire, bancassurance, produits bancaires et assurances, \
    prélèvements automatiques, opérations bancaires courantes, direct debits, cash vault, bank products, \
    transactions bancaires, virements et prélèvements, standing orders
    gestion; Opérations SEPA; SEPA, virements SEPA, prélèvements SEPA
    gestion; Analyse crédit; credit analysis, analyse de risque crédit, octroi de crédit, étude de crédit, \
    dossiers de crédit, montage de dossiers de crédit, montage de crédits, credit assessment, credit scoring, \
    *scoring, loan processing, loan applications, loan origination, *lending, underwriting loans, commercial lending, \
    instruction de dossiers de crédit, dossiers de prêt, montage de dossiers de prêt, demandes de crédit, \
    demandes de prêt, crédits professionnels, loan underwriting, garanties bancaires, analyse des dossiers de crédit, \
    credit checks, études de financement, financement d’entreprise, crédits aux entreprises, \
    solutions de financement, loan officer duties, loan servicing, analyse de solvabilité, solvabilité, \
    dossiers de financement bancaire, credit appraisal
    gestion; Crédit-bail; *leasing
    gestion; Affacturage; factoring
    gestion; Microcrédit; microfinance
    gestion; Assurance emprunteur
    gestion; Crédit documentaire; trade finance, lettres de crédit, letters of credit, remises documentaires, \
    documentary credit
    gestion; Souscription d’assurance; *souscription, underwriting, insurance underwriting, *tarification, \
    tarification d’assurance, étude de risques, risk underwriting, policy underwriting, rating and underwriting, \
    insurance quotes, insurance quotations, policy issuance, émission de contrats, avenants d’assurance, \
    gestion de production assurance, devis d’assurance, polices d’assurance, policy wording, policy endorsements
    gestion; Actuariat; actuarial science, calculs actuariels, actuarial modelling, *provisionnement, \
    actuarial analysis, tarification actuarielle, pricing actuariel, actuarial models, modèles actuariels, \
    *reserving, provisions techniques, mathématiques actuarielles, actuarial valuations, provisionnement technique
    gestion; Remboursements de santé; tiers payant, feuilles de soins, CPAM, health benefits processing, \
    facturation des soins, cotation des actes, facturation des actes, medical billing, insurance billing, \
    prise en charge mutuelle, patient billing, facturation hospitalière, traitement des remboursements
    gestion; Télétransmission; bordereaux de télétransmission
    gestion; Carte Vitale
    gestion; Codage CPT; CPT coding
    gestion; Admission des patients; patient registration, admissions administratives, bureau des entrées, \
    dossiers d’admission, pré-admissions, patient admissions, registering patients, patient check-in, \
    enregistrement des patients
    gestion; T2A
    gestion; Logiciels de comptabilité; accounting software, logiciel comptable, accounting systems, finance systems
    gestion; MYOB
    gestion; FreshBooks
    gestion; FreeAgent
    gestion; KashFlow
    gestion; Wave Accounting
    gestion; Pennylane
    gestion; Dext; Receipt Bank, Dext Prepare
    gestion; Tiime
    gestion; Indy comptabilité; Indy compta
    gestion; Tally ERP; TallyPrime, Tally Prime
    gestion*; Peachtree
    gestion; Yooz
    gestion; Esker
    gestion; Coupa
    gestion; BlackLine
    gestion; SunSystems
    gestion; IRIS Accounts
    gestion; Hubdoc
    gestion; AutoEntry
    gestion; Sidetrade
    gestion; BILL.com
    gestion; Henrri
    gestion; Axonaut
    gestion; Evoliz
    gestion; iPaidThat
    gestion; Welyb
    gestion; MyUnisoft
    gestion; Inqom
    gestion; CCH; CCH Axcess
    gestion; TaxCalc
    gestion; VT Transaction
    gestion; BTC Software
    gestion; Digita
    gestion; TaxWise
    gestion; UltraTax
    gestion; ProSeries
    gestion; Lacerte
    gestion; TurboTax
    gestion; Drake Tax
    gestion; Logiciels de consolidation et budget
    gestion; Oracle Hyperion; Hyperion, HFM
    gestion; Essbase
    gestion; SAP BPC
    gestion; Tagetik
    gestion; Anaplan
    gestion; Workday Adaptive Planning; Adaptive Insights, Adaptive Planning
    gestion; Magnitude Consolidation
    gestion; OneStream
    gestion; IBM Cognos; Cognos TM1, TM1, *Cognos
    gestion; Jedox
    gestion; Board BI
    gestion*; Talentia
    gestion; Vena Solutions
    gestion*; MyReport
    gestion; Crystal Reports
    gestion; Suivi de chantier administratif; pièces marchés, situations de travaux, dossiers de sous-traitance, \
    administration de chantier, *décomptes, comptes prorata, DGD, DC4, dossier des ouvrages exécutés, \
    situations mensuelles, décomptes généraux, décompte général définitif, avenants de travaux, \
    valuations and variations, variation orders, change orders, bilan de chantier, facturation de chantier, \
    situations de chantier
    gestion; PPSPS
    gestion; Gestion d’établissement; direction d’établissement, gestion de PME, centre de profit, \
    gestion de centre de profit, business management, business operations, operations management, \
    gestion opérationnelle, pilotage opérationnel, direction opérationnelle, managing operations, managed operations, \
    general management, day-to-day operations, daily operations, operational management, overseeing operations, \
    gestion d’agence, gestion d’association, gestion associative, gestion des opérations, oversaw operations, \
    direction d’agence, operational oversight, compte d’exploitation, gestion d’exploitation, operational planning, \
    branch management, suivi du compte d’exploitation, gestion des comptes d’exploitation, vie associative, \
    bénévolat associatif, charity management, association loi 1901, volunteer administration, nonprofit management
    gestion*; Gouvernance; corporate governance, *governance, gouvernance d’entreprise, gouvernance associative, \
    trusteeship, board governance, instances de gouvernance, clinical governance, charity governance
    gestion; État civil; actes d’état civil, mariages et décès, déclarations de naissance, livrets de famille, \
    registres d’état civil, civil registration, registration of births, actes de naissance, gestion de l’état civil, \
    actes de décès, births and deaths registration
    gestion; Titres d’identité; cartes d’identité, cartes nationales d’identité, CNI, passport applications, \
    délivrance de titres, titres sécurisés, CNI et passeports, recueil des demandes de titres
    gestion*; Élections; organisation des élections, listes électorales, élections politiques, bureaux de vote, \
    electoral roll, elections administration, recensement citoyen, recensement de la population, \
    opérations électorales
    gestion; Gestion du cimetière; concessions funéraires, gestion des concessions, concessions de cimetière
    gestion; Délégation de service public; concessions de service public, partenariats public-privé, \
    public-private partnerships
    gestion; Contrôle de légalité; légalité des actes, instruction réglementaire, \
    transmission au contrôle de légalité, sécurisation des actes
    gestion; Politiques publiques; évaluation des politiques publiques, public policy, policy analysis, \
    policy development, policy making, policy research, mise en œuvre des politiques publiques, \
    élaboration de politiques, policy writing, policy briefs, policy advice, policy formulation, policy drafting, \
    briefing papers, ministerial briefings, policy papers, advocacy campaigns, relations avec les élus, \
    policy implementation, legislative affairs
    gestion; Prestations sociales administratives; gestion des prestations, benefits processing, benefits claims, \
    instruction des droits, étude de droits, calcul des droits, liquidation des droits, allocations familiales, \
    demandes d’allocations, demandes d’aide, instruction des demandes, liquidation de retraite, \
    eligibility determination, determining eligibility, dossiers de prestations
    gestion; Universal Credit
    gestion; Inspection et contrôle administratif; contrôle sur pièces, contrôles sur place, \
    inspections réglementaires, regulatory inspections, site inspections, contrôles réglementaires, \
    contrôle de dossiers, enforcement action, vérification de conformité
    gestion; Logiciels de collectivités
    gestion; CIRIL
    gestion; e.magnus
    gestion; Astre GF
    gestion; Sedit Marianne
    gestion; Cosoluce
    gestion; Arpège Concerto; Concerto Opus
    gestion; JVS Mairistem
    gestion; Civil Net Finances
    gestion; Civil Net RH
    gestion; Logitud
    gestion; Arpège Mélodie; Mélodie Arpège
    gestion; Arpège Adagio; Adagio Arpège
    gestion; Coriolis Finances
    gestion; Base élèves
    gestion; Apogée scolarité
    gestion; Gestion de scolarité; inscriptions scolaires, student records, student registration, student enrolment, \
    student enrollment, *enrolments, inscriptions administratives, dossiers de scolarité, dossiers d’inscription, \
    school administration, admissions processing, admissions administration, suivi des inscriptions, timetabling, \
    student services, student administration, student admissions, inscriptions des étudiants, inscription des élèves, \
    convocations aux examens, registration of students
    gestion; SIMS database
    gestion; Bourses étudiantes; gestion des bourses, dossiers de bourses
    gestion; Coopération internationale; development aid, aide au développement, solidarité internationale, \
    coopération décentralisée, international cooperation, jumelage, international development, \
    project cycle management
    gestion; Aide humanitaire; humanitarian aid, humanitarian response
    gestion; Cadre logique; logframe
    gestion; Développement local; développement territorial, développement économique local, \
    aménagement du territoire, local development, territorial development, economic development, \
    regional development, développement rural, community regeneration, concertation publique, *concertation, \
    public consultation, démocratie participative, budget participatif, *revitalisation
    gestion; Suivi-évaluation; monitoring and evaluation, M and E, suivi et évaluation, évaluation de projets, \
    project evaluation, impact assessment, évaluation d’impact, impact measurement, évaluation de programmes, \
    mesure d’impact, programme evaluation, program evaluation, impact evaluation
    gestion; Théorie du changement; theory of change
    gestion; Non-conformités; gestion des non-conformités, traitement des non-conformités, non-conformance, \
    corrective actions, actions correctives, actions correctives et préventives, fiches de non-conformité, \
    deviations management, corrective and preventive actions, nonconformance reports, NCR reports, \
    plans d’actions correctives, suivi des non-conformités, gestion des écarts qualité, gestion des déviations, \
    traitement des anomalies, traitement des réclamations qualité, nonconformance, déviations qualité, \
    non-conformance reports, non-conforming products, traitement des déviations, produits non conformes, \
    gestion des réclamations qualité, pièces non conformes, pièces défectueuses tri, change control qualité
    gestion; Outils qualité; analyse des défauts, failure analysis, analyse de défaillances, défauts récurrents, \
    résolution de problèmes industriels
    gestion; Méthode 8D; 8D, résolution de problèmes 8D, 8D reports, rapports 8D
    gestion; 5 pourquoi; 5 whys
    gestion; Diagramme d’Ishikawa; Ishikawa, fishbone
    gestion; QQOQCP
    gestion; Analyse des causes racines; root cause analysis, analyse des causes, root cause investigation, \
    root cause
    gestion; Diagramme de Pareto; Pareto, Pareto analysis
    gestion; Arbre des causes
    gestion; Maîtrise statistique des procédés; SPC, statistical process control, MSP qualité, control charts, \
    cartes de contrôle
    gestion; Poka-yoke
    gestion; APQP
    gestion; PPAP
    gestion; Résolution de problèmes A3; A3 problem solving
    gestion; Capabilité des procédés; capabilité, process capability, étude de capabilité
    gestion; Minitab
    gestion; Étude de répétabilité et de reproductibilité; R&R, Gage R&R
    gestion; Procédures internes; rédaction de procédures, mise en place de procédures, élaboration de procédures, \
    écriture de procédures, rédiger les procédures, writing procedures, wrote procedures, procedure writing, \
    standard operating procedures, SOP, SOPs, policies and procedures, mise à jour des procédures, \
    formalisation des procédures, modes opératoires, rédaction de modes opératoires, writing policies, \
    drafting policies, developing procedures, developed procedures, procedures manuals, process documentation, \
    documenting processes, documented processes, application des procédures, respect des procédures, \
    following procedures, création de procédures, rédaction de process, formalisation des processus, \
    guides de procédures, création de process, mise en place de process
    gestion; Modélisation de processus; process mapping, cartographie des processus, business process modelling, \
    business process management, BPM, logigrammes, flowcharts, process modelling, business process analysis, \
    analyse des processus, process analysis, workflow design, workflow management, *workflows, process design, \
    description des processus, swimlanes, gestion des processus, process management
    gestion; Bizagi
    gestion; Plans d’action; élaboration de plans d’action, suivi des plans d’action, action plans, action planning, \
    mise en place de plans d’action, suivi des actions, définition de plans d’action, \
    mise en œuvre de plans d’action, follow-up of actions
    gestion; Gestion CAPA; CAPA et audits, CAPA management
    gestion; Assistanat comptable; accounts assistance, accounting support, assistance comptable, \
    accounts administration, finance support, soutien comptable
    gestion; Caisse et journaux de caisse; journal de caisse, journaux de caisse, livre de caisse, \
    comptabilité de caisse, cash book, cashbook, cash reporting, cash count
    gestion; Écritures d’opérations diverses; opérations diverses, OD de paie, OD comptables, saisie des OD, \
    journaux d’achats, journal des ventes, journaux auxiliaires
    gestion; Litiges de facturation; billing disputes, invoice queries, invoice disputes, écarts de facturation, \
    litiges factures, resolving invoice queries, billing discrepancies, invoice discrepancies
    gestion; FEC; fichier des écritures comptables, contrôle du FEC, piste d’audit fiable
    gestion; Comptabilité multi-sociétés; Comptabilité de groupe, comptabilité multisociétés, \
    multi-entity accounting, multi-entité, multi-currency, multidevises
    gestion; Gestion multi-sites; multi-site management, gestion multisites
    gestion; Normes d’audit; auditing standards
    gestion; NEP
    gestion; Normes ISA; ISA audit, ISA standards, International Standards on Auditing
    gestion; Normes PCAOB; PCAOB
    gestion; Normes GAAS; GAAS
    gestion; Suivi d’investissements; investissements, plan d’investissement, CAPEX, OPEX, investment appraisal, \
    capital expenditure, capital budgeting, VAN TRI, plan pluriannuel d’investissement
    gestion; Analyse de marge; margin analysis
    gestion; Seuil de rentabilité; break-even analysis, point mort
    gestion; Budget de projet; Création de budgets de projets, project budgeting, suivi budgétaire de projets, \
    project accounting, project finance, comptabilité de projet, financement de projets
    gestion; Dette et emprunts; gestion de la dette, emprunts, debt management, suivi des emprunts, \
    tableaux d’emprunt, loan covenants, debt restructuring, money advice
    gestion; Conseil bancaire; conseil financier, financial counselling, rendez-vous clientèle bancaire, \
    conseil en épargne, conseil en crédit, financial coaching, éducation financière, financial literacy
    gestion; Conseil en management; management consulting, conseil en organisation, conseil aux entreprises, \
    consulting, business consulting, advisory, conseil en stratégie et organisation, diagnostic organisationnel, \
    étude organisationnelle
    gestion; Conseil en recrutement; recruitment consultancy, agency recruitment, cabinet de recrutement, \
    recruitment advice, conseil RH, conseil en ressources humaines, HR consulting, \
    conseil en évolution professionnelle
    gestion; Coaching de managers; accompagnement des managers, executive coaching, coached managers, \
    conseil aux managers, management coaching, accompagnement managérial, coaching d’équipe, supporting managers, \
    leadership development, leadership training
    gestion; Entretiens de carrière; conseil en carrière, career counselling, career coaching, career advice, \
    entretiens de carrière et mobilité, CV writing, rédaction de CV, career counseling
    gestion; Audit social et paie; audit de paie, payroll audit
    gestion; Enquêtes internes; internal investigations, workplace mediation, médiation en entreprise, \
    conducting investigations, conducted investigations
    gestion; Réunions d’équipe; animer des réunions, team meetings, briefings d’équipe, chairing meetings, \
    chaired meetings, briefs d’équipe, conduite de réunions, leading meetings, led meetings, staff meetings, \
    running meetings, animation de réunions d’équipe, team briefings, meeting facilitation, facilitating meetings, \
    facilitated meetings
    gestion; Fixation d’objectifs; définition des objectifs, setting objectives, goal setting, target setting, \
    suivi des objectifs, objectifs SMART, SMART objectives, setting targets, set targets, achieving targets, \
    achieved targets, meeting targets, met targets, pilotage d’objectifs, fixer les objectifs
    gestion; Guides et documents de référence; Documents de référence métier, livre blanc, guides méthodologiques, \
    guide pratique, rédaction de guides, writing guidelines, guidelines development
    gestion; Gestion de la connaissance; knowledge management, capitalisation d’expérience, retours d’expérience, \
    REX, lessons learned, base de connaissances, knowledge base, capitalisation des connaissances
    gestion; Veille métier; veille documentaire sociale, veille économique, veille stratégique, \
    intelligence économique, economic intelligence, horizon scanning
    gestion; Analyse économique; economic analysis, études économiques, macroéconomie, macroeconomics, \
    microeconomics, microéconomie
    gestion; Exploitation d’enquêtes; traitement de questionnaires, élaboration de questionnaires, \
    questionnaire design, passation de questionnaires, conducting surveys, conducted surveys, \
    administration de questionnaires, réalisation d’enquêtes, enquêtes téléphoniques, entretiens semi-directifs
    gestion; Copropriété et conseil syndical; visites d’immeubles, appels de charges, budget de copropriété, \
    carnet d’entretien, convocation des assemblées
    gestion; Fintech et crypto; fintech
    gestion; Crypto-actifs; cryptocurrency, cryptomonnaies
    gestion; DeFi
    """
}
