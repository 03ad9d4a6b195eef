extension LexiconTable {
  /// Sciences and the laboratory.
  static let sciences = """
    sciences; Recherche scientifique; scientific research, recherche fondamentale, travaux de recherche, \
    projets de recherche, research projects, recherche appliquée, applied research, scientific publications, R&D, \
    recherche et développement, research and development, méthodologie de recherche, research methods, \
    research methodology, recherche clinique protocole, protocole de recherche, research protocols, research design, \
    protocoles expérimentaux, protocole expérimental, experimental protocols, conduite d’expériences, \
    conducting experiments, conducted research, conducted experiments, recherche académique, academic research, \
    démarche scientifique, scientific method, supervising PhD students, laboratory supervision, independent research, \
    lab supervision, recherches expérimentales, mener des expériences, designed experiments, designing experiments, \
    running experiments, démarche expérimentale, expériences scientifiques, research ethics, éthique de la recherche, \
    open science, science ouverte
    sciences; Recherche documentaire; literature review, revue de littérature, documentary research, état de l’art, \
    veille scientifique, bibliographie, recherche bibliographique, synthèse bibliographique, étude bibliographique, \
    gestion bibliographique, literature search, recherche en archives, archival research, secondary research
    sciences; Revue systématique; systematic reviews
    sciences; Méta-analyse; meta-analysis
    sciences; PubMed
    sciences; Zotero
    sciences; EndNote
    sciences; Mendeley
    sciences; Web of Science
    sciences; Scopus
    sciences; Rédaction scientifique; scientific writing, publication scientifique, academic writing, \
    articles scientifiques, rédaction d’articles scientifiques, rédaction de publications, peer review, \
    peer-reviewed, peer-reviewed publications, manuscript writing, scientific papers, \
    rédaction d’articles de recherche, publications in peer-reviewed journals, conférences scientifiques, \
    posters scientifiques, communication scientifique, présentations scientifiques, research papers, \
    scientific communication, scientific presentations, conference presentations, poster presentations, \
    communications orales en congrès, congrès scientifiques, technical writing scientific, rapports scientifiques, \
    scientific reports, rédaction de thèse, academic publishing, research reports, publication d’articles
    sciences; Vulgarisation scientifique; science communication, médiation scientifique, science outreach, \
    culture scientifique, vulgarisation
    sciences; Biologie moléculaire; molecular biology, génie génétique, plasmides, plasmids, \
    transformation bactérienne, gene expression, expression génique, biologie cellulaire et moléculaire, \
    primer design, gene editing, bacterial transformation, lentivirus, génie biologique, molecular techniques, \
    restriction digestion, molecular assays, design d’amorces, plasmid preparation, ligation ADN, minipreps
    sciences*; Biotechnologies; *biotechnology, bioprocédés
    sciences; Clonage moléculaire; clonage, *cloning, molecular cloning
    sciences*; Génétique; *genetics, génétique moléculaire
    sciences; CRISPR; CRISPR-Cas9
    sciences; Transfection
    sciences; Génotypage; genotyping
    sciences; RT-PCR
    sciences; RT-qPCR
    sciences; PCR quantitative; qPCR
    sciences; Extraction d’ARN; ARN extraction, RNA extraction
    sciences; Extraction d’acides nucléiques; extraction ADN/ARN, nucleic acid extraction, DNA and RNA extraction, \
    DNA/RNA extraction
    sciences; Mutagenèse; mutagenesis
    sciences; Biologie cellulaire; cell biology
    sciences; PCR numérique; digital PCR
    sciences; Hybridation in situ; FISH, in situ hybridization
    sciences; Génomique; genomics
    sciences; Transcriptomique; transcriptomics
    sciences; RNA-seq; single-cell RNA-seq
    sciences; Épigénétique
    sciences; ChIP-seq
    sciences; Biologie synthétique; synthetic biology
    sciences; Cytogénétique; cytogenetics
    sciences; PCR
    sciences; Extraction d’ADN; DNA extraction
    sciences; Électrophorèse; electrophoresis, gel électrophorèse, gel d’agarose, gels d’agarose, \
    gel electrophoresis, agarose gels, électrophorèse capillaire, capillary electrophoresis
    sciences; Séquençage; *sequencing, DNA sequencing, préparation de librairies, library preparation, \
    sequencing libraries
    sciences; Séquençage à haut débit; NGS, next-generation sequencing, séquençage haut débit
    sciences; Séquençage Sanger; *Sanger
    sciences; Séquençage Illumina; Illumina
    sciences; Séquençage Nanopore; Nanopore
    sciences; Métagénomique; metabarcoding, metagenomics
    sciences; Préparation d’échantillons; sample preparation, *échantillonnage, *sampling, \
    prélèvement d’échantillons, collecte d’échantillons, sample collection, sample handling, sample analysis, \
    analyse d’échantillons, broyage d’échantillons, sample management, biobanking, aliquotage, aliquoting, \
    gestion des échantillons, processing samples, preparing samples, collected samples, prepared samples, \
    sample logging, collecting samples, analysed samples, traitement des échantillons, analyser des échantillons, \
    analyzed samples, testing samples, préparer les échantillons, sample receipt, sample testing, \
    conservation des échantillons, tested samples, traçabilité des échantillons, specimen preparation, \
    sample labelling
    sciences; Centrifugation; *centrifugeuse
    sciences; Lyophilisation
    sciences; Analyses physico-chimiques; physico-chemical analysis
    sciences*; Titrage; titration, dosage acido-basique, titrimétrie, dosage volumétrique, volumetric analysis
    sciences*; Titrage Karl Fischer; Karl Fischer
    sciences; Pipetage; pipetting
    sciences; Sécurité au laboratoire; laboratory safety, lab safety, biosécurité, biosafety, niveau de sécurité L2, \
    laboratoire P2, laboratoire P3, BSL-2, biosafety level 2, manipulation de produits chimiques, produits chimiques, \
    handling chemicals, chemical hygiene, chemical storage, BSL-3, risques biologiques, biohazard, \
    chemical inventory, fume hood, hotte chimique, risques biologiques et chimiques, chemical waste
    sciences; Culture cellulaire; cell culture, tissue culture, lignées cellulaires, cell lines, cultures primaires, \
    primary cell culture, repiquage cellulaire, *cryoconservation, cellules souches, stem cells, \
    mammalian cell culture, culture de cellules, cell-based assays, cell assays, bioréacteurs, bioreactors, \
    fermentation bioréacteur, organoïdes, organoids, bioproduction, upstream processing, downstream processing, \
    poste de sécurité microbiologique, PSM, biosafety cabinet, cell viability, cell viability assays, \
    in vitro assays, tests in vitro, cell banking, flux laminaire, viability assays, laminar flow, \
    culture 3D cellules, mycoplasma testing
    sciences; Microbiologie; microbiology, isolement bactérien, identification bactérienne, dénombrement, \
    bacterial culture, culture bactérienne, analyses microbiologiques, contrôles microbiologiques, \
    microbiological testing, microbiological analysis, contrôle de stérilité, sterility testing, \
    environmental monitoring microbiology, endotoxines, endotoxin testing, culture microbienne, microbial culture, \
    ensemencement de boîtes, plating bacteria, plate counts, microbiologie alimentaire, food microbiology, \
    lecture de boîtes, agar plates, Petri dishes, bioburden, microbial testing, bactériologie et virologie
    sciences*; MALDI-TOF
    sciences*; Biochimie; biochemistry, dosages, dosage de protéines, protein expression, expression de protéines, \
    dosages enzymatiques, enzyme assays, dosages immunologiques, protein assays, production de protéines, \
    biochemical assays, bioassays, caractérisation de protéines, protein quantification, protéines recombinantes, \
    recombinant proteins, dosage colorimétrique, assay development, développement d’essais biologiques
    sciences*; Purification de protéines; protein purification
    sciences*; Enzymologie; enzymology
    sciences*; SDS-PAGE
    sciences*; Protéomique; proteomics
    sciences*; Dosage Bradford; Bradford
    sciences*; Dosage BCA; BCA assay
    sciences*; FPLC; AKTA
    sciences*; Métabolomique; metabolomics
    sciences*; Cristallographie; crystallography
    sciences*; Biophysique; biophysics
    sciences*; Immunoprécipitation; co-immunoprécipitation
    sciences*; Biologie structurale; structural biology
    sciences*; Immunologie; immunology, immunophénotypage, immunophenotyping, anticorps monoclonaux, \
    monoclonal antibodies, immuno-oncologie, immuno-oncology, antibody production
    sciences*; ELISpot
    sciences*; Vaccinologie
    sciences*; Luminex
    sciences; ELISA
    sciences; Western blot; western blotting, immunoblot, immunoblotting
    sciences; Cytométrie en flux; flow cytometry, FACS, cytométrie, cytometry
    sciences; FlowJo
    sciences; Tri cellulaire; cell sorting
    sciences*; Microscopie; microscopy, microscopes, light microscopy, microscopie optique, \
    analyse d’images scientifiques, image analysis, live cell imaging, imagerie cellulaire
    sciences*; Microscopie confocale; confocal microscopy, confocal imaging
    sciences*; Microscopie électronique; electron microscopy, MEB, SEM imaging, TEM imaging, \
    scanning electron microscopy, microscopie électronique à balayage, SEM/EDX, TEM microscopy
    sciences*; Microscopie à fluorescence; fluorescence microscopy
    sciences*; Microscopie à force atomique; AFM, atomic force microscopy
    sciences*; ImageJ; Fiji ImageJ
    sciences*; CellProfiler
    sciences; Bio-informatique; bioinformatics, alignement de séquences, sequence analysis, analyse de séquences, \
    variant calling, omics, données omiques, analyses bio-informatiques, genome assembly, computational biology, \
    biologie computationnelle, single-cell analysis, multi-omics
    sciences; Bioconductor
    sciences; BLAST
    sciences; Galaxy bio-informatique; Galaxy bioinformatics
    sciences; Nextflow
    sciences; Snakemake
    sciences; Phylogénie; phylogenetics, phylogenetic analysis
    sciences; SnapGene
    sciences; DESeq2
    sciences; Samtools
    sciences; GATK
    sciences; Amarrage moléculaire; molecular docking
    sciences; Dynamique moléculaire; molecular dynamics
    sciences; GROMACS
    sciences; PyMOL
    sciences; GraphPad Prism; *GraphPad
    sciences; AutoDock
    sciences*; Chimie; chemistry
    sciences; Chimie organique; organic chemistry, synthèse organique, organic synthesis, synthèse chimique, \
    chemical synthesis, synthèse multi-étapes, multi-step synthesis, purification sur colonne, column chromatography, \
    organic synthesis reactions, distillation sous vide, rotary evaporator, synthèse de molécules, rotavap, \
    recristallisation, recrystallization, air-sensitive, Schlenk
    sciences; Chimie médicinale; medicinal chemistry, drug discovery, relation structure-activité
    sciences; Synthèse peptidique; peptide synthesis
    sciences; Catalyse; catalysis
    sciences; Chimie verte; green chemistry
    sciences; Chimie des polymères; synthèse de polymères, polymer synthesis, polymer chemistry
    sciences; Chimie inorganique; inorganic chemistry
    sciences; Électrochimie; electrochemistry
    sciences; Nanomatériaux; nanomaterials, nanoparticules, nanoparticles
    sciences; Chimie analytique; analytical chemistry
    sciences; Chromatographie; chromatography, size exclusion chromatography
    sciences; HPLC; HPLC-UV, HPLC analysis
    sciences; Chromatographie en phase gazeuse; CPG, gas chromatography
    sciences; GC-MS
    sciences; LC-MS
    sciences; LC-MS/MS
    sciences; UHPLC; UPLC
    sciences; Chromatographie ionique; ion chromatography
    sciences; Chromatographie sur couche mince; CCM, TLC, thin layer chromatography
    sciences; Chromatographie liquide; liquid chromatography, chromatographie en phase liquide
    sciences; GC-FID
    sciences; Spectroscopie; spectroscopy, spectrométrie, spectrometry
    sciences; Spectrométrie de masse; mass spectrometry
    sciences; RMN; NMR, NMR spectroscopy, RMN du proton
    sciences; Spectrophotométrie; spectrophotometry, spectrophotomètre, spectrophotometer
    sciences; Spectroscopie infrarouge; FTIR, infrared spectroscopy
    sciences; Spectroscopie UV-visible; UV-Vis, UV-visible
    sciences; ICP-MS
    sciences; ICP-OES; ICP-AES
    sciences; Absorption atomique; atomic absorption
    sciences; Spectroscopie Raman; Raman spectroscopy
    sciences; Diffraction des rayons X; X-ray diffraction, DRX, XRD
    sciences; XPS
    sciences; Fluorescence X; X-ray fluorescence, XRF
    sciences; Analyses thermiques; DSC thermal analysis, calorimétrie, TGA
    sciences; Rhéologie; rheology, viscosité, viscosimétrie
    sciences; Granulométrie; particle size analysis
    sciences; Bonnes pratiques de laboratoire; good laboratory practice, BPL, GLP
    sciences; Bonnes pratiques de fabrication; good manufacturing practice, BPF, GMP, cGMP, pharmacopée, \
    GMP guidelines, répartition aseptique, aseptic filling, aseptic processing, validation protocols, GMP standards, \
    GMP compliance
    sciences; Bonnes pratiques pharmaceutiques; GxP
    sciences; BPF et BPL
    sciences; Réglementation FDA; FDA regulations
    sciences; 21 CFR Part 11
    sciences; Validation de procédés; qualification et validation, process validation
    sciences; Qualification d’équipements; IQ OQ PQ, QI QO QP, equipment validation, equipment qualification, \
    equipment validation protocols
    sciences; Validation de nettoyage; cleaning validation
    sciences; Travail en salle blanche; salle blanche, cleanroom, clean room, zone à atmosphère contrôlée, ZAC, \
    gowning
    sciences; Validation de méthodes; method validation, validation de méthodes analytiques, \
    développement de méthodes, method development, développement analytique, analytical method development, \
    validation analytique, développement de méthodes analytiques, mise au point de méthodes, assay validation, \
    transfert analytique, method transfer, mise au point de protocoles, analytical development, protocol development, \
    essais interlaboratoires, développement de protocoles, analytical methods, proficiency testing, \
    protocol optimisation, optimisation de protocoles, méthodes analytiques, optimization of protocols, \
    protocol optimization
    sciences*; Physique; physics, physique des matériaux, techniques du vide, vacuum systems, \
    physique des particules, particle physics, physique statistique, électromagnétisme, electromagnetism, \
    physique du solide, condensed matter, microfabrication
    sciences*; Physique optique; optics
    sciences*; Physique quantique; quantum physics, mécanique quantique, quantum mechanics
    sciences*; Acoustique; acoustics
    sciences*; Physique nucléaire; nuclear physics
    sciences*; Astrophysique; astrophysics
    sciences*; Photonique; optronique, photonics
    sciences*; Cryogénie; cryogenics
    sciences*; Semi-conducteurs; semiconductors
    sciences*; Zemax
    sciences*; Microfluidique; microfluidics
    sciences*; Photolithographie; photolithography
    sciences*; Mathématiques; mathematics, algèbre linéaire, linear algebra, analyse numérique, numerical analysis, \
    mathématiques appliquées, applied mathematics, équations différentielles, differential equations, \
    calcul scientifique, scientific computing, numerical methods, méthodes numériques, modélisation numérique, \
    numerical simulation, optimisation mathématique, algebra, numerical modelling
    sciences; Plans d’expériences; experimental design, design of experiments
    sciences; Gestion de l’environnement; environmental management, protection de l’environnement, \
    environnement réglementation, environmental monitoring, droit de l’environnement appliqué, pollution des sols, \
    sites et sols pollués, contaminated land, environmental sampling, suivi environnemental, *dépollution, \
    soil remediation, remediation contaminated, prélèvements d’eau, water sampling, soil sampling, \
    prélèvements de sols, prélèvements environnementaux, environmental permits, environmental audits, \
    analyses environnementales, lutte contre les pollutions, environmental consulting, groundwater sampling, \
    écologie industrielle, environmental policy, politiques environnementales
    sciences; Qualité de l’air; air quality monitoring, air quality
    sciences; Qualité de l’eau; water quality monitoring, water quality, surveillance de la qualité de l’eau
    sciences; Loi sur l’eau; dossiers loi sur l’eau
    sciences; EMAS
    sciences; Écoconception
    sciences; Analyse de cycle de vie; ACV, life cycle assessment, LCA
    sciences; SimaPro
    sciences; Études acoustiques; noise monitoring
    sciences; Réglementation NEPA; NEPA
    sciences*; Écologie; ecology, biodiversité, biodiversity, écosystèmes, inventaires naturalistes, \
    inventaires faune flore, faune et flore, flora and fauna, ecological surveys, habitats naturels, \
    botanique de terrain, suivi d’espèces, wildlife surveys, bat surveys, habitat surveys, espèces protégées, \
    zones humides, wetlands, wildlife monitoring, suivi de populations animales, diagnostics écologiques, \
    biodiversity net gain, phase 1 habitat survey, wildlife management, conservation biology, suivis naturalistes, \
    suivi faunistique, espèces invasives, espèces exotiques envahissantes, invasive species, field surveys ecology, \
    ecological monitoring, protected species, écologie du paysage, ecosystem services, ecological impact assessment, \
    trame verte et bleue, inventaires floristiques, suivi écologique, baguage, telemetry wildlife, camera traps, \
    population monitoring, habitat management, habitat restoration, génie écologique, restauration écologique, \
    ecological restoration, gestion d’espaces naturels, espaces naturels, gestion des milieux naturels, \
    milieux naturels, conservation work, nature conservation, chantiers nature, wildlife conservation, \
    plan de gestion écologique, plans de gestion d’espaces naturels, ecology surveys, relevés floristiques, \
    gestion de cours d’eau, entretien de rivières, entretien de cours d’eau, river restoration
    sciences*; Ornithologie; ornithology, bird surveys
    sciences*; Entomologie; entomology
    sciences*; Herpétologie
    sciences*; Mammalogie
    sciences*; Natura 2000
    sciences*; UKHab
    sciences*; Biologie marine; marine biology
    sciences*; Océanographie; oceanography
    sciences*; Limnologie
    sciences*; Hydrobiologie
    sciences; Développement durable; sustainable development, *sustainability
    sciences; RSE; CSR, responsabilité sociétale, corporate social responsibility, \
    responsabilité sociétale des entreprises, démarche RSE, politique RSE, stratégie RSE, \
    environmental sustainability
    sciences; ESG; ESG reporting
    sciences; Reporting de durabilité; sustainability reporting
    sciences; Finance durable; sustainable finance, investissement responsable
    sciences; Bilan carbone; carbon footprint, bilan GES, empreinte carbone, carbon accounting, carbon reporting, \
    *décarbonation, *decarbonisation, greenhouse gas, GHG reporting, net zero, stratégie bas carbone, \
    emissions reporting, carbon emissions, carbon footprinting
    sciences; GHG Protocol
    sciences; Transition énergétique; energy transition
    sciences; Transition écologique
    sciences; Adaptation au changement climatique; climate change, changement climatique, climate adaptation
    sciences; Plan climat; PCAET
    sciences; Management de l’énergie; energy management, économies d’énergie, gestion de l’énergie, \
    maîtrise de l’énergie, sobriété énergétique, energy monitoring
    sciences; Décret tertiaire
    sciences; CSRD
    sciences; Reporting extra-financier
    sciences; Économie circulaire; circular economy
    sciences; Gestion des déchets; waste management, tri des déchets, tri sélectif, *déchetterie, *déchèterie, \
    *recyclage, *recycling, valorisation des déchets, waste sorting, filières de recyclage, déchets dangereux, \
    hazardous waste, tri et valorisation, traitement des déchets, réduction des déchets, waste reduction, \
    prévention des déchets, tri et recyclage, centre de tri, collecte sélective, waste streams, \
    bordereaux de suivi des déchets, BSD déchets, élimination des déchets, waste segregation, zéro déchet, \
    zero waste, conteneurs de tri, *réemploi, filière déchets
    sciences*; Méthanisation; anaerobic digestion, *biogaz, *biogas
    sciences; Traitement de l’eau; water treatment
    sciences; Études d’impact; environmental impact assessment
    sciences; ISO 14001
    sciences; Systèmes d’information géographique; GIS, SIG, geomatics, bases de données géographiques, \
    géotraitement, GIS mapping, geographic information systems, cartographie SIG, spatial data, géodatabase, \
    géoréférencement, georeferencing, GIS analysis, géodonnées, open data géographique, données géospatiales, \
    GIS data, geospatial, geoprocessing, géolocalisation données, digitising maps
    sciences; MapInfo
    sciences; GeoServer
    sciences; Google Earth Engine
    sciences; FME
    sciences; GRASS GIS
    sciences; Cartographie web; webmapping, web mapping
    sciences; ArcGIS; ArcGIS Online, ArcGIS Pro
    sciences; Global Mapper
    sciences; Lizmap
    sciences; QField
    sciences; Survey123
    sciences; QGIS
    sciences*; Cartographie; cartography, mapping, cartes thématiques, création de cartes thématiques, \
    réalisation de cartes, map making, production de cartes, thematic maps, cartographie thématique, mapmaking, \
    production cartographique, sémiologie graphique, cartographie numérique, digital mapping
    sciences*; Urbanisme; urban planning, town planning, planification urbaine, diagnostics de territoire, \
    diagnostic territorial, diagnostics territoriaux, spatial planning, regional planning, renouvellement urbain, \
    mobilités douces, land use planning, land use, urban regeneration, espaces publics aménagement, site planning
    sciences*; SCOT
    sciences*; Géologie; geology, géologie de terrain, cartographie géologique, pétrographie, geological mapping, \
    core logging, mineral exploration, petrography, stratigraphie, structural geology, core logs, \
    seismic interpretation
    sciences*; Minéralogie; mineralogy
    sciences*; Sédimentologie; sedimentology
    sciences*; Sismologie
    sciences*; Volcanologie
    sciences*; Géochimie; geochemistry
    sciences*; Paléontologie; fossils
    sciences*; Géomorphologie
    sciences*; Géophysique; geophysics
    sciences*; Petrel
    sciences*; Climatologie; climatology
    sciences*; Météorologie; meteorology, prévisions météorologiques
    sciences*; Glaciologie
    sciences; Entretiens qualitatifs; qualitative interviews, semi-structured interviews, \
    retranscription d’entretiens, entretiens de recherche, observation de terrain, qualitative interviewing, \
    in-depth interviews, sciences sociales méthodes, fieldwork, travail de terrain
    sciences; Recherche qualitative; qualitative research, enquêtes qualitatives, méthodes qualitatives, \
    qualitative methods, qualitative analysis, analyse qualitative
    sciences; Ethnographie; ethnography, participant observation, enquête ethnographique
    sciences; Analyse de contenu; content analysis, thematic analysis, analyse thématique
    sciences; NVivo
    sciences; MAXQDA
    sciences; ATLAS.ti
    sciences; Analyse de discours; discourse analysis
    sciences; Méthodes mixtes; mixed methods
    sciences; Recherche-action; participatory research, recherche participative
    sciences*; Enquêtes; survey design, questionnaires, enquêtes de terrain, enquête par questionnaire, \
    conception de questionnaires, survey analysis, field surveys, recherche quantitative, sondages d’opinion, \
    analyse d’enquêtes, enquêtes statistiques, création de questionnaires, surveys and interviews, \
    conduite d’enquêtes, field data collection, online surveys, telephone surveys, enquêtes en ligne, \
    questionnaires en ligne
    sciences*; KoboToolbox
    sciences*; REDCap
    sciences*; Sphinx iQ
    sciences; GPS différentiel; GNSS, RTK, GNSS RTK, GPS RTK, levé GPS, GPS surveying
    sciences; Matériel Leica Geosystems; Leica Geosystems, Leica total station
    sciences; Trimble Business Center
    sciences*; Foncier; *cadastre, plans cadastraux, division parcellaire, documents d’arpentage, cadastral surveys, \
    divisions foncières, *arpentage, délimitation foncière, plan cadastral
    sciences; Éducation à l’environnement; éducation à l’environnement et au développement durable, EEDD, \
    sensibilisation à l’environnement, environmental education, animation nature, sensibilisation au tri, \
    sensibilisation au développement durable, guided nature walks, sorties nature, sensibilisation à la biodiversité, \
    sensibilisation environnementale, écocitoyenneté, nature walks
    sciences; Fresque du climat
    sciences; Hydrologie; hydrologie et hydraulique, hydrology, modélisation hydraulique, hydraulic modelling, \
    flood risk assessment, gestion des inondations, bassins versants, gestion de l’eau, water management, \
    flood modelling, water resources, ressources en eau, études hydrauliques, hydraulic modeling, *jaugeage, \
    flood risk, hydrologic modeling
    sciences; Hydrogéologie; hydrogeology, groundwater modelling
    sciences; HEC-RAS
    sciences; MODFLOW
    sciences; SWMM; EPA SWMM
    sciences*; Archéologie; fouilles archéologiques, archaeological excavation, *archaeology, \
    diagnostic archéologique, archéologie préventive, prospection archéologique, excavation archaeology, \
    mobilier archéologique, céramologie, relevés archéologiques, enregistrement stratigraphique, finds processing, \
    *archeology, archaeological survey, post-excavation, archéozoologie, fouille de sauvetage
    sciences; Préparation de solutions; dilutions, préparation de réactifs, preparing reagents, reagent preparation, \
    solution preparation, préparation de milieux de culture, milieux de culture, media preparation, \
    préparation des milieux, weighing chemicals, préparation de tampons, buffer preparation, serial dilutions, \
    preparing solutions, preparation of reagents, buffers and media, reagents, preparing media, solutions étalons, \
    gels et tampons, solutions and reagents
    sciences; Techniques de laboratoire; laboratory techniques, lab techniques, analyses en laboratoire, \
    travaux pratiques de laboratoire, matériel de laboratoire, laboratory equipment, lab equipment, \
    laboratory testing, lab testing, techniques d’analyse, *verrerie, *glassware, paillasse, wet lab, \
    entretien du matériel de laboratoire, laboratory maintenance, laboratory procedures, \
    stérilisation du matériel de laboratoire, *autoclavage, *autoclaving, bench work, laboratory skills, \
    manipulations en laboratoire, tests de laboratoire, essais en laboratoire, essais de laboratoire, \
    laboratory tests, laboratory management, lab management, gestion de laboratoire, lab maintenance, \
    équipements de laboratoire, analyses chimiques, chemical analysis, appareils de laboratoire, \
    appareillage de laboratoire, laboratory instruments, laboratory experiments, laboratory work, \
    appareils d’analyse, laboratory research, entretien des appareils de laboratoire, analyses physicochimiques, \
    analyses physico-chimiques et microbiologiques, stocks de réactifs, laboratory inventory, lab inventory, \
    lab supplies, laboratory supplies, commande de consommables de laboratoire, commandes de réactifs, wet chemistry, \
    bench chemistry
    sciences; pH-métrie; pH-mètre, pH meters
    sciences; Conductimétrie
    sciences; Cahier de laboratoire; lab notebook, laboratory notebooks, ELN, electronic lab notebook, \
    cahier de laboratoire électronique, laboratory records, experimental records, laboratory documentation, \
    laboratory reports, lab reports, laboratory record keeping, rapports d’analyse, certificats d’analyse, \
    certificates of analysis, bulletins d’analyse
    sciences; LabArchives
    sciences; Benchling
    sciences; Expérimentation animale; animal experimentation, in vivo, études in vivo, in vivo studies, \
    modèles animaux, souris transgéniques, animal models, mouse models, mouse handling, manipulation de souris, \
    animalerie de laboratoire, *dissection, chirurgie expérimentale, mouse colony, animal studies, \
    expérimentation in vivo, murine models, *rodents, rodent handling, zebrafish, drosophile, modèle murin, \
    colony management, pharmacologie expérimentale
    sciences; Home Office licence; Home Office personal licence
    sciences*; Pharmacocinétique; *pharmacokinetics
    sciences; Hématologie de laboratoire; analyses de biologie médicale, immuno-hématologie, blood bank testing, \
    automates de biologie, blood analysis, coagulation testing, transfusion science, validation des analyses, \
    clinical laboratory, blood smears, pré-analytique
    sciences; Analyseurs Roche
    sciences; Formulation; formulation cosmétique, formulation chimique, formulation galénique, cosmetic formulation, \
    formulation development, formulation de produits, tests de stabilité, stability testing, études de stabilité, \
    stability studies, développement de formules, product formulation, paint formulation, formes pharmaceutiques, \
    pharmaceutical formulation, colorimétrie des produits
    sciences; Génie des procédés; génie chimique, chemical engineering, chemical processes, procédés chimiques, \
    bilans matière et énergie, mass and energy balances, conduite de réacteurs, réacteurs chimiques, \
    distillation industrielle, scale-up, mise à l’échelle, pilote industriel, pilot plant, P&ID, P&IDs, PID et PFD, \
    schémas de procédé, filtration industrielle, extraction liquide-liquide, chemical process, opérations unitaires, \
    unit operations, process simulation, simulation de procédés, reactor design, process flow diagrams
    sciences; Aspen Plus
    sciences; Aspen HYSYS
    sciences; Thermodynamique; thermodynamics
    sciences; Transferts thermiques; heat transfer
    sciences; Mécanique des fluides; fluid mechanics, fluid dynamics
    sciences; CFD; computational fluid dynamics
    sciences; ANSYS Fluent
    sciences; OpenFOAM
    sciences; COMSOL Multiphysics; COMSOL
    sciences; STAR-CCM+
    sciences; Financement de la recherche; demandes de financement recherche, \
    réponse à appels à projets de recherche, research funding, montage de projets européens, research grants, \
    research proposals, grant proposals
    sciences; Projets ANR; ANR
    sciences; Programme Horizon Europe; Horizon 2020, Horizon Europe
    """
}
