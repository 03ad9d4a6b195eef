extension LexiconTable {
  /// Office work, accounting and finance, human resources, projects, law.
  static let administration = """
    bureautique^; Excel; Microsoft Excel, MS Excel
    bureautique; Tableaux croisés dynamiques; pivot tables, TCD
    bureautique^; Word; Microsoft Word, MS Word
    bureautique; PowerPoint; Power Point
    bureautique?; Access; Microsoft Access, MS Access
    bureautique^; Outlook; Microsoft Outlook
    bureautique; SharePoint
    bureautique; Microsoft Teams; MS Teams
    bureautique; Pack Office; Microsoft Office, MS Office, suite Office, Office 365, Microsoft 365
    bureautique; Google Workspace; G Suite, Google Docs, Google Sheets, Google Drive, Google Suite
    bureautique; LibreOffice; OpenOffice
    bureautique; Bureautique; office software, outils bureautiques, logiciels de bureautique
    bureautique?; Notion
    bureautique?; Slack
    bureautique?; Zoom
    bureautique; Secrétariat; secretarial skills, travaux de secrétariat
    bureautique; Assistanat de direction; executive assistance
    bureautique; Gestion administrative; administrative management, tâches administratives, suivi administratif
    bureautique; Saisie de données; data entry, saisie informatique
    bureautique; Dactylographie; touch typing, frappe rapide, typing
    bureautique; Prise de notes; note taking, minute taking
    bureautique; Prise de rendez-vous; appointment scheduling, gestion des rendez-vous
    bureautique*; Orthographe; maîtrise de l’orthographe, spelling and grammar
    bureautique; Gestion des appels; call handling, prise d’appels
    bureautique; Comptes rendus; rédaction de comptes rendus, meeting minutes
    bureautique; Rédaction administrative; rédaction de courriers, courriers administratifs, business correspondence
    bureautique; Gestion d’agendas; diary management, calendar management, tenue d’agenda
    bureautique; Gestion du courrier; tri du courrier, mail handling, traitement du courrier
    bureautique; Organisation de déplacements; travel arrangements, travel booking, organisation de voyages
    bureautique; Organisation de réunions; meeting organisation, meeting organization
    bureautique; Accueil du public; accueil physique, reception duties, front desk, accueil des visiteurs
    bureautique; Accueil téléphonique; standard téléphonique, switchboard, telephone reception
    bureautique; Archivage; filing, archiving, classement
    bureautique; Gestion documentaire; records management, document management, GED
    bureautique; Transcription; audio typing
    gestion; Gestion de projet; project management, conduite de projet, pilotage de projet
    gestion; Méthodes agiles; agile, agilité, agile methods
    gestion; Scrum; Scrum Master
    gestion; Kanban
    gestion; Jira
    gestion; Trello
    gestion; Asana
    gestion; MS Project; Microsoft Project, Gantt
    gestion; PMP; PRINCE2
    gestion; Product management; gestion de produit, roadmap produit, product roadmap, backlog
    gestion; Management d’équipe; team management, encadrement d’équipe, animation d’équipe, team leadership, \
    gestion d’équipe, staff management, staff supervision, team supervision
    gestion*; Management; managing people
    gestion*; Planification; scheduling, planification des équipes, élaboration des plannings, gestion des plannings
    gestion; Gestion budgétaire; budget management, suivi budgétaire, gestion de budget, budgeting
    gestion; Pilotage de la performance; performance management, indicateurs de performance, KPI
    gestion; Tableaux de bord; reporting, dashboards
    gestion*; Comptabilité; accounting, comptabilité générale, tenue de comptes
    gestion; Tenue de livres; bookkeeping
    gestion; Saisie comptable; saisie des écritures
    gestion; Lettrage; lettrage des comptes
    gestion; Grand livre; general ledger
    gestion*; Immobilisations; fixed assets
    gestion; Révision comptable; révision des comptes
    gestion; Analyse d’écarts; variance analysis
    gestion; Normes comptables; accounting standards, plan comptable
    gestion; Quadratus; Coala, Isacompta
    gestion*; ADP; ADP Decidium
    gestion; Comptabilité analytique; cost accounting, management accounting
    gestion; Comptabilité fournisseurs; accounts payable
    gestion; Comptabilité clients; accounts receivable
    gestion; Rapprochements bancaires; bank reconciliation
    gestion; Clôtures comptables; month-end closing, clôture mensuelle, clôture annuelle, month-end close, \
    year-end closing, year-end accounts
    gestion; Bilan comptable; liasse fiscale, financial statements, annual accounts, analyse de bilan
    gestion*; Consolidation; consolidation des comptes
    gestion; Normes IFRS; IFRS, US GAAP, UK GAAP
    gestion; TVA; déclarations de TVA, VAT returns, VAT
    gestion*; Fiscalité; taxation, déclarations fiscales, tax returns, tax preparation
    gestion; Contrôle de gestion; management control, financial control
    gestion; Analyse financière; financial analysis, finance d’entreprise, corporate finance
    gestion; Modélisation financière; financial modelling, financial modeling
    gestion*; Trésorerie; cash management, gestion de trésorerie, cash flow management
    gestion*; Prévisions; forecasting, financial forecasting
    gestion*; Audit; audit interne, internal audit, auditing
    gestion; Gestion des risques; risk management, analyse des risques, maîtrise des risques
    gestion*; Conformité; compliance, LCB-FT, KYC
    gestion; Recouvrement; credit control, debt collection, relance clients, relances fournisseurs
    gestion*; Facturation; invoicing, billing
    gestion; Notes de frais; expense reports
    gestion; Gestion de patrimoine; wealth management, asset management
    gestion*; Assurances; insurance, assurance de personnes
    gestion; Gestion de sinistres; claims handling, claims management
    gestion; Crédit immobilier; mortgage advice, crédit à la consommation
    gestion; Gestion locative; property management, syndic de copropriété
    gestion; Transaction immobilière; estate agency
    gestion; Paie; gestion de la paie, payroll, bulletins de paie, établissement des paies
    gestion; Déclarations sociales; DSN, charges sociales
    gestion?; SAP; SAP ERP, SAP FI, SAP R/3
    gestion?; Sage; Sage Comptabilité, Sage Paie, Sage 100, Sage 50
    gestion?; Ciel; Ciel Compta
    gestion; Cegid
    gestion; EBP; EBP Compta
    gestion; QuickBooks
    gestion; Xero
    gestion; Silae
    gestion; ERP; progiciel de gestion, Odoo
    gestion*; Ressources humaines; human resources, HR management
    gestion*; Recrutement; recruitment, recruiting, talent acquisition
    gestion; Sourcing; sourcing de candidats, candidate sourcing
    gestion; Conduite d’entretiens; interviewing, entretiens d’embauche, entretien de recrutement
    gestion; Entretiens annuels; performance reviews, appraisals, entretiens professionnels
    gestion; Administration du personnel; personnel administration, HR administration, gestion du personnel
    gestion; GPEC; GEPP, gestion prévisionnelle des emplois et des compétences, workforce planning
    gestion; Plan de formation; plan de développement des compétences, training plans
    gestion; Intégration de salariés; onboarding, intégration des nouveaux arrivants
    gestion; Relations sociales; employee relations, dialogue social, labour relations, labor relations
    gestion; SIRH; HRIS, Workday
    gestion; Marque employeur; employer branding
    gestion; Qualité de vie au travail; QVT, QVCT, wellbeing at work
    gestion; Management de la qualité; quality management, démarche qualité, assurance qualité, quality assurance
    gestion; ISO 9001
    gestion; Contrôle qualité; quality control, quality checks
    gestion; Lean management; lean manufacturing, Six Sigma, lean
    gestion; Amélioration continue; continuous improvement, Kaizen
    gestion; Conduite du changement; change management, accompagnement du changement
    gestion; Stratégie d’entreprise; strategic planning, planification stratégique, business strategy
    gestion; Plan d’affaires; business plan, business planning, plan de développement
    gestion*; Entrepreneuriat; entrepreneurship, création d’entreprise
    gestion; Recherche de financements; fundraising, collecte de fonds, levée de fonds, grant writing, fund raising, \
    grant applications
    gestion; Relations avec les donateurs; donor relations, donor management
    gestion; Coordination de projets; project coordination
    gestion; Relations avec les parties prenantes; stakeholder management, stakeholder engagement
    gestion; Appels d’offres; tenders, réponse aux appels d’offres, bid writing, marchés publics
    gestion; Analyse des besoins; requirements analysis, business analysis, recueil des besoins
    gestion; Gestion de crise; crisis management
    gestion*; Partenariats; partnership development, développement de partenariats, gestion de partenariats
    droit; Droit du travail; labor law, employment law, droit social, labour law
    droit; Droit des affaires; business law, droit des sociétés, corporate law
    droit; Droit de la famille; family law
    droit; Droit pénal; criminal law
    droit; Droit public; public law, droit administratif, administrative law
    droit; Droit immobilier; property law, conveyancing, real estate law
    droit; Droit civil; civil law
    droit; Droit fiscal; tax law
    droit; Propriété intellectuelle; intellectual property
    droit; Rédaction de contrats; contract drafting, droit des contrats, contract law, rédaction de baux
    droit; Rédaction d’actes; rédaction d’actes juridiques, actes notariés, legal drafting
    droit; Due diligence; audit juridique
    droit; Relecture de contrats; contract review
    droit*; Contentieux; litigation
    droit; RGPD; GDPR, protection des données, data protection
    droit; Recherche juridique; legal research, veille juridique, Westlaw, LexisNexis, Dalloz, veille réglementaire
    droit; Conseil juridique; legal advice
    """
}
