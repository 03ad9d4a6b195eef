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
    veille scientifique, bibliographie, recherche bibliographique, systematic reviews, méta-analyse, meta-analysis, \
    PubMed, Zotero, EndNote, Mendeley, Web of Science, Scopus, revue systématique, synthèse bibliographique, \
    étude bibliographique, gestion bibliographique, literature search, recherche en archives, archival research, \
    secondary research
    sciences; Rédaction scientifique; scientific writing, publication scientifique, academic writing, \
    articles scientifiques, rédaction d’articles scientifiques, rédaction de publications, peer review, \
    peer-reviewed, peer-reviewed publications, manuscript writing, scientific papers, \
    rédaction d’articles de recherche, publications in peer-reviewed journals, conférences scientifiques, \
    posters scientifiques, communication scientifique, science communication, présentations scientifiques, \
    research papers, scientific communication, scientific presentations, vulgarisation scientifique, \
    médiation scientifique, conference presentations, poster presentations, communications orales en congrès, \
    congrès scientifiques, science outreach, technical writing scientific, rapports scientifiques, \
    scientific reports, rédaction de thèse, culture scientifique, vulgarisation, academic publishing, \
    research reports, publication d’articles
    sciences; Biologie moléculaire; molecular biology, biotechnologies, clonage, cloning, clonage moléculaire, \
    molecular cloning, génétique, genetics, génie génétique, CRISPR, CRISPR-Cas9, transfection, génotypage, \
    genotyping, RT-PCR, RT-qPCR, PCR quantitative, ARN extraction, RNA extraction, extraction d’ARN, \
    extraction ADN/ARN, plasmides, plasmids, transformation bactérienne, mutagenèse, mutagenesis, gene expression, \
    expression génique, biologie cellulaire, cell biology, biologie cellulaire et moléculaire, digital PCR, \
    nucleic acid extraction, extraction d’acides nucléiques, primer design, FISH, hybridation in situ, \
    in situ hybridization, génomique, genomics, transcriptomique, transcriptomics, RNA-seq, épigénétique, ChIP-seq, \
    single-cell RNA-seq, biotechnology, bioprocédés, gene editing, bacterial transformation, biologie synthétique, \
    synthetic biology, lentivirus, génie biologique, molecular techniques, restriction digestion, molecular assays, \
    design d’amorces, cytogénétique, cytogenetics, DNA and RNA extraction, DNA/RNA extraction, plasmid preparation, \
    ligation ADN, minipreps, génétique moléculaire
    sciences; PCR; qPCR
    sciences; Extraction d’ADN; DNA extraction
    sciences; Électrophorèse; electrophoresis, gel électrophorèse, gel d’agarose, gels d’agarose, \
    gel electrophoresis, agarose gels, électrophorèse capillaire, capillary electrophoresis
    sciences; Séquençage; sequencing, NGS, next-generation sequencing, Sanger, séquençage Sanger, Illumina, Nanopore, \
    séquençage haut débit, DNA sequencing, préparation de librairies, library preparation, sequencing libraries, \
    metabarcoding, metagenomics, métagénomique
    sciences; Préparation d’échantillons; sample preparation, échantillonnage, sampling, prélèvement d’échantillons, \
    collecte d’échantillons, sample collection, sample handling, sample analysis, analyse d’échantillons, \
    broyage d’échantillons, sample management, biobanking, aliquotage, aliquoting, gestion des échantillons, \
    processing samples, preparing samples, collected samples, prepared samples, sample logging, collecting samples, \
    analysed samples, traitement des échantillons, analyser des échantillons, analyzed samples, testing samples, \
    préparer les échantillons, sample receipt, sample testing, centrifugation, conservation des échantillons, \
    tested samples, traçabilité des échantillons, centrifugeuse, lyophilisation, specimen preparation, \
    sample labelling
    sciences; Analyses physico-chimiques; physico-chemical analysis
    sciences*; Titrage; titration, dosage acido-basique, titrimétrie, Karl Fischer, dosage volumétrique, \
    volumetric analysis
    sciences; Pipetage; pipetting
    sciences; Sécurité au laboratoire; laboratory safety, lab safety, biosécurité, biosafety, niveau de sécurité L2, \
    laboratoire P2, laboratoire P3, BSL-2, biosafety level 2, manipulation de produits chimiques, produits chimiques, \
    handling chemicals, chemical hygiene, chemical storage, BSL-3, risques biologiques, biohazard, \
    chemical inventory, fume hood, hotte chimique, risques biologiques et chimiques, chemical waste
    sciences; Culture cellulaire; cell culture, tissue culture, lignées cellulaires, cell lines, cultures primaires, \
    primary cell culture, repiquage cellulaire, cryoconservation, cellules souches, stem cells, \
    mammalian cell culture, culture de cellules, cell-based assays, cell assays, bioréacteurs, bioreactors, \
    fermentation bioréacteur, organoïdes, organoids, bioproduction, upstream processing, downstream processing, \
    poste de sécurité microbiologique, PSM, biosafety cabinet, cell viability, cell viability assays, \
    in vitro assays, tests in vitro, cell banking, flux laminaire, viability assays, laminar flow, \
    culture 3D cellules, mycoplasma testing
    sciences*; Microbiologie; microbiology, bactériologie, isolement bactérien, identification bactérienne, \
    dénombrement, bacterial culture, culture bactérienne, analyses microbiologiques, contrôles microbiologiques, \
    microbiological testing, microbiological analysis, contrôle de stérilité, sterility testing, mycology, \
    environmental monitoring microbiology, endotoxines, endotoxin testing, culture microbienne, microbial culture, \
    ensemencement de boîtes, plating bacteria, plate counts, MALDI-TOF, microbiologie alimentaire, food microbiology, \
    parasitology, lecture de boîtes, agar plates, Gram stains, Petri dishes, bioburden, microbial testing, \
    bactériologie et virologie
    sciences*; Biochimie; biochemistry, purification de protéines, protein purification, dosages, \
    dosage de protéines, enzymologie, enzymology, SDS-PAGE, protéomique, proteomics, protein expression, \
    expression de protéines, Bradford, BCA assay, FPLC, AKTA, dosages enzymatiques, enzyme assays, \
    dosages immunologiques, protein assays, production de protéines, biochemical assays, bioassays, \
    caractérisation de protéines, métabolomique, metabolomics, cristallographie, crystallography, biophysique, \
    biophysics, protein quantification, protéines recombinantes, recombinant proteins, dosage colorimétrique, \
    co-immunoprécipitation, immunoprecipitation, assay development, développement d’essais biologiques, \
    biologie structurale, structural biology
    sciences*; Immunologie; immunology, immunophénotypage, immunophenotyping, anticorps monoclonaux, \
    monoclonal antibodies, ELISpot, vaccinologie, immuno-oncologie, immuno-oncology, Luminex, antibody production
    sciences; ELISA
    sciences; Western blot; western blotting, immunoblot, immunoblotting
    sciences; Cytométrie en flux; flow cytometry, FACS, cytométrie, cytometry, FlowJo, cell sorting, tri cellulaire
    sciences*; Microscopie; microscopy, microscopie confocale, confocal microscopy, microscopie électronique, \
    electron microscopy, MEB, SEM imaging, TEM imaging, scanning electron microscopy, microscopie à fluorescence, \
    fluorescence microscopy, microscopes, AFM, atomic force microscopy, light microscopy, microscopie optique, \
    analyse d’images scientifiques, image analysis, Fiji ImageJ, ImageJ, microscopie électronique à balayage, \
    live cell imaging, imagerie cellulaire, CellProfiler, SEM/EDX, TEM microscopy, confocal imaging
    sciences; Bio-informatique; bioinformatics, alignement de séquences, sequence analysis, Bioconductor, BLAST, \
    analyse de séquences, Galaxy bioinformatics, Nextflow, Snakemake, phylogénie, phylogenetics, \
    phylogenetic analysis, SnapGene, DESeq2, Samtools, GATK, variant calling, omics, données omiques, \
    analyses bio-informatiques, genome assembly, computational biology, biologie computationnelle, molecular docking, \
    dynamique moléculaire, molecular dynamics, GROMACS, PyMOL, GraphPad Prism, GraphPad, single-cell analysis, \
    multi-omics, AutoDock
    sciences*; Chimie; chemistry
    sciences; Chimie organique; organic chemistry, synthèse organique, organic synthesis, synthèse chimique, \
    chemical synthesis, synthèse multi-étapes, multi-step synthesis, chimie médicinale, medicinal chemistry, \
    purification sur colonne, column chromatography, peptide synthesis, organic synthesis reactions, catalyse, \
    catalysis, distillation sous vide, rotary evaporator, chimie verte, green chemistry, synthèse de molécules, \
    rotavap, recristallisation, recrystallization, air-sensitive, Schlenk, drug discovery, \
    relation structure-activité, synthèse peptidique, synthèse de polymères, polymer synthesis, chimie des polymères, \
    polymer chemistry, chimie inorganique, inorganic chemistry, électrochimie, electrochemistry, nanomatériaux, \
    nanomaterials, nanoparticules, nanoparticles
    sciences; Chimie analytique; analytical chemistry
    sciences; Chromatographie; chromatography, HPLC, CPG, GC-MS, LC-MS, LC-MS/MS, UPLC, chromatographie ionique, \
    ion chromatography, CCM, TLC, gas chromatography, chromatographie en phase gazeuse, chromatographie liquide, \
    liquid chromatography, UHPLC, HPLC-UV, GC-FID, size exclusion chromatography, HPLC analysis, \
    thin layer chromatography, chromatographie en phase liquide
    sciences; Spectroscopie; spectroscopy, spectrométrie de masse, mass spectrometry, RMN, spectrophotométrie, \
    spectrophotometry, FTIR, UV-Vis, UV-visible, ICP-MS, ICP-OES, NMR, absorption atomique, atomic absorption, \
    spectroscopie Raman, Raman spectroscopy, X-ray diffraction, diffraction des rayons X, DRX, XRD, \
    spectroscopie infrarouge, NMR spectroscopy, RMN du proton, ICP-AES, XPS, X-ray fluorescence, XRF, spectrométrie, \
    spectrometry, fluorescence X, infrared spectroscopy, DSC thermal analysis, calorimétrie, TGA, \
    analyses thermiques, rhéologie, rheology, viscosité, granulométrie, viscosimétrie, particle size analysis
    sciences; Bonnes pratiques de laboratoire; good laboratory practice, BPL, GLP
    sciences; Bonnes pratiques de fabrication; good manufacturing practice, BPF, GMP, cGMP, GxP, BPF et BPL, \
    FDA regulations, 21 CFR Part 11, qualification et validation, validation de procédés, process validation, \
    IQ OQ PQ, QI QO QP, cleaning validation, salle blanche, cleanroom, clean room, zone à atmosphère contrôlée, ZAC, \
    equipment validation, pharmacopée, GMP guidelines, equipment qualification, validation de nettoyage, \
    répartition aseptique, aseptic filling, aseptic processing, equipment validation protocols, validation protocols, \
    GMP standards, GMP compliance, gowning
    sciences; Validation de méthodes; method validation, validation de méthodes analytiques, \
    développement de méthodes, method development, développement analytique, analytical method development, \
    validation analytique, développement de méthodes analytiques, mise au point de méthodes, assay validation, \
    transfert analytique, method transfer, mise au point de protocoles, analytical development, protocol development, \
    essais interlaboratoires, développement de protocoles, analytical methods, proficiency testing, \
    protocol optimisation, optimisation de protocoles, méthodes analytiques, optimization of protocols, \
    protocol optimization
    sciences*; Physique; physics, optics, physique quantique, quantum physics, acoustique, acoustics, \
    physique nucléaire, nuclear physics, astrophysique, astrophysics, optronique, physique des matériaux, photonique, \
    photonics, techniques du vide, vacuum systems, physique des particules, particle physics, cryogénie, cryogenics, \
    semi-conducteurs, semiconductors, mécanique quantique, quantum mechanics, physique statistique, Zemax, \
    électromagnétisme, electromagnetism, microfluidique, microfluidics, physique du solide, condensed matter, \
    microfabrication, photolithographie, photolithography
    sciences*; Mathématiques; mathematics, algèbre linéaire, linear algebra, analyse numérique, numerical analysis, \
    mathématiques appliquées, applied mathematics, équations différentielles, differential equations, \
    calcul scientifique, scientific computing, numerical methods, méthodes numériques, modélisation numérique, \
    numerical simulation, optimisation mathématique, algebra, numerical modelling
    sciences; Plans d’expériences; experimental design, design of experiments
    sciences; Gestion de l’environnement; environmental management, protection de l’environnement, \
    environnement réglementation, réglementation environnementale ICPE, environmental monitoring, \
    droit de l’environnement appliqué, pollution des sols, sites et sols pollués, contaminated land, \
    air quality monitoring, qualité de l’air, qualité de l’eau, water quality monitoring, environmental sampling, \
    suivi environnemental, dépollution, soil remediation, remediation contaminated, prélèvements d’eau, \
    water sampling, soil sampling, prélèvements de sols, prélèvements environnementaux, environmental permits, \
    dossiers loi sur l’eau, loi sur l’eau, environmental audits, analyses environnementales, water quality, \
    air quality, EMAS, écoconception, analyse de cycle de vie, ACV, life cycle assessment, LCA, SimaPro, \
    lutte contre les pollutions, noise monitoring, études acoustiques, environmental consulting, \
    groundwater sampling, surveillance de la qualité de l’eau, NEPA, écologie industrielle, environmental policy, \
    politiques environnementales
    sciences*; Écologie; ecology, biodiversité, biodiversity, écosystèmes, inventaires naturalistes, \
    inventaires faune flore, faune et flore, flora and fauna, ecological surveys, habitats naturels, \
    botanique de terrain, ornithologie, ornithology, entomologie, entomology, suivi d’espèces, wildlife surveys, \
    bird surveys, bat surveys, habitat surveys, espèces protégées, zones humides, wetlands, wildlife monitoring, \
    suivi de populations animales, diagnostics écologiques, biodiversity net gain, phase 1 habitat survey, \
    wildlife management, conservation biology, suivis naturalistes, suivi faunistique, espèces invasives, \
    espèces exotiques envahissantes, invasive species, field surveys ecology, ecological monitoring, herpétologie, \
    mammalogie, Natura 2000, protected species, écologie du paysage, ecosystem services, \
    ecological impact assessment, trame verte et bleue, inventaires floristiques, suivi écologique, baguage, \
    telemetry wildlife, camera traps, population monitoring, habitat management, habitat restoration, \
    génie écologique, restauration écologique, ecological restoration, UKHab, gestion d’espaces naturels, \
    espaces naturels, gestion des milieux naturels, milieux naturels, conservation work, nature conservation, \
    chantiers nature, wildlife conservation, plan de gestion écologique, plans de gestion d’espaces naturels, \
    ecology surveys, relevés floristiques, gestion de cours d’eau, entretien de rivières, entretien de cours d’eau, \
    river restoration, marine biology, biologie marine, océanographie, oceanography, limnologie, hydrobiologie
    sciences; Développement durable; sustainable development, sustainability
    sciences; RSE; CSR, responsabilité sociétale, corporate social responsibility, \
    responsabilité sociétale des entreprises, ESG, démarche RSE, politique RSE, sustainability reporting, \
    ESG reporting, finance durable, sustainable finance, stratégie RSE, environmental sustainability, \
    investissement responsable
    sciences; Bilan carbone; carbon footprint, bilan GES, empreinte carbone, carbon accounting, carbon reporting, \
    décarbonation, decarbonisation, greenhouse gas, GHG reporting, GHG Protocol, net zero, stratégie bas carbone, \
    emissions reporting, carbon emissions, transition énergétique, transition écologique, energy transition, \
    adaptation au changement climatique, climate change, changement climatique, PCAET, plan climat, \
    carbon footprinting, management de l’énergie, energy management, économies d’énergie, gestion de l’énergie, \
    climate adaptation, décret tertiaire, CSRD, reporting extra-financier, maîtrise de l’énergie, \
    sobriété énergétique, energy monitoring
    sciences; Économie circulaire; circular economy
    sciences; Gestion des déchets; waste management, tri des déchets, tri sélectif, déchetterie, déchèterie, \
    recyclage, recycling, valorisation des déchets, waste sorting, filières de recyclage, déchets dangereux, \
    hazardous waste, tri et valorisation, traitement des déchets, réduction des déchets, waste reduction, \
    prévention des déchets, tri et recyclage, centre de tri, collecte sélective, waste streams, méthanisation, \
    anaerobic digestion, biogaz, biogas, bordereaux de suivi des déchets, BSD déchets, élimination des déchets, \
    waste segregation, zéro déchet, zero waste, conteneurs de tri, réemploi, filière déchets
    sciences; Traitement de l’eau; water treatment
    sciences; Études d’impact; environmental impact assessment
    sciences; ISO 14001
    sciences; Systèmes d’information géographique; GIS, SIG, geomatics, bases de données géographiques, \
    géotraitement, GIS mapping, geographic information systems, cartographie SIG, spatial data, géodatabase, \
    géoréférencement, georeferencing, MapInfo, GeoServer, Google Earth Engine, FME, GRASS GIS, webmapping, \
    web mapping, GIS analysis, ArcGIS Online, ArcGIS Pro, géodonnées, open data géographique, données géospatiales, \
    GIS data, geospatial, geoprocessing, Global Mapper, Lizmap, QField, géolocalisation données, Survey123, \
    digitising maps
    sciences; QGIS
    sciences; ArcGIS
    sciences*; Cartographie; cartography, mapping, cartes thématiques, création de cartes thématiques, \
    réalisation de cartes, map making, production de cartes, thematic maps, cartographie thématique, mapmaking, \
    production cartographique, sémiologie graphique, cartographie numérique, digital mapping
    sciences*; Urbanisme; urban planning, town planning, planification urbaine, diagnostics de territoire, \
    diagnostic territorial, diagnostics territoriaux, SCOT, spatial planning, regional planning, \
    renouvellement urbain, mobilités douces, land use planning, land use, urban regeneration, \
    espaces publics aménagement, site planning
    sciences*; Géologie; geology, géologie de terrain, cartographie géologique, minéralogie, pétrographie, \
    sédimentologie, sedimentology, geological mapping, core logging, mineral exploration, sismologie, volcanologie, \
    géochimie, geochemistry, paléontologie, géomorphologie, petrography, mineralogy, stratigraphie, geophysics, \
    structural geology, core logs, seismic interpretation, fossils, Petrel, climatologie, climatology, météorologie, \
    meteorology, prévisions météorologiques, glaciologie
    sciences; Entretiens qualitatifs; qualitative interviews, qualitative research, enquêtes qualitatives, \
    semi-structured interviews, ethnographie, ethnography, analyse de contenu, content analysis, thematic analysis, \
    analyse thématique, NVivo, MAXQDA, ATLAS.ti, analyse de discours, discourse analysis, méthodes qualitatives, \
    qualitative methods, qualitative analysis, analyse qualitative, retranscription d’entretiens, \
    entretiens de recherche, observation de terrain, méthodes mixtes, mixed methods, qualitative interviewing, \
    participant observation, in-depth interviews, participatory research, recherche-action, recherche participative, \
    sciences sociales méthodes, fieldwork, travail de terrain, enquête ethnographique
    sciences*; Enquêtes; survey design, questionnaires, enquêtes de terrain, enquête par questionnaire, \
    conception de questionnaires, survey analysis, field surveys, recherche quantitative, sondages d’opinion, \
    analyse d’enquêtes, enquêtes statistiques, création de questionnaires, surveys and interviews, KoboToolbox, \
    REDCap, Sphinx iQ, conduite d’enquêtes, field data collection, online surveys, telephone surveys, \
    enquêtes en ligne, questionnaires en ligne
    sciences; GPS différentiel; GNSS, RTK, GNSS RTK, GPS RTK, Leica Geosystems, Leica total station, levé GPS, \
    GPS surveying, Trimble Business Center
    sciences; Foncier; cadastre, plans cadastraux, division parcellaire, documents d’arpentage, cadastral surveys, \
    divisions foncières, arpentage, délimitation foncière, plan cadastral
    sciences; Éducation à l’environnement; éducation à l’environnement et au développement durable, EEDD, \
    sensibilisation à l’environnement, environmental education, animation nature, sensibilisation au tri, \
    sensibilisation au développement durable, guided nature walks, sorties nature, sensibilisation à la biodiversité, \
    sensibilisation environnementale, écocitoyenneté, nature walks, fresque du climat
    sciences; Hydrologie; hydrologie et hydraulique, hydrology, hydrogéologie, hydrogeology, \
    modélisation hydraulique, hydraulic modelling, HEC-RAS, flood risk assessment, gestion des inondations, \
    bassins versants, gestion de l’eau, water management, flood modelling, groundwater modelling, MODFLOW, \
    water resources, ressources en eau, études hydrauliques, SWMM, hydraulic modeling, EPA SWMM, jaugeage, \
    flood risk, hydrologic modeling
    sciences; Archéologie; fouilles archéologiques, archaeological excavation, archaeology, diagnostic archéologique, \
    archéologie préventive, prospection archéologique, excavation archaeology, mobilier archéologique, céramologie, \
    relevés archéologiques, enregistrement stratigraphique, finds processing, archeology, archaeological survey, \
    post-excavation, archéozoologie, stratigraphy, fouille de sauvetage
    sciences; Préparation de solutions; dilutions, préparation de réactifs, preparing reagents, reagent preparation, \
    solution preparation, préparation de milieux de culture, milieux de culture, media preparation, \
    préparation des milieux, weighing chemicals, préparation de tampons, buffer preparation, serial dilutions, \
    preparing solutions, preparation of reagents, buffers and media, reagents, preparing media, solutions étalons, \
    gels et tampons, solutions and reagents
    sciences; Techniques de laboratoire; laboratory techniques, lab techniques, analyses en laboratoire, \
    travaux pratiques de laboratoire, matériel de laboratoire, laboratory equipment, lab equipment, \
    laboratory testing, lab testing, techniques d’analyse, verrerie, glassware, paillasse, wet lab, \
    entretien du matériel de laboratoire, laboratory maintenance, laboratory procedures, \
    stérilisation du matériel de laboratoire, autoclavage, autoclaving, bench work, laboratory skills, \
    manipulations en laboratoire, tests de laboratoire, essais en laboratoire, essais de laboratoire, \
    laboratory tests, laboratory management, lab management, gestion de laboratoire, lab maintenance, \
    spectrophotomètre, spectrophotometer, équipements de laboratoire, analyses chimiques, chemical analysis, \
    appareils de laboratoire, appareillage de laboratoire, laboratory instruments, laboratory experiments, \
    laboratory work, appareils d’analyse, laboratory research, entretien des appareils de laboratoire, \
    analyses physicochimiques, analyses physico-chimiques et microbiologiques, stocks de réactifs, \
    laboratory inventory, lab inventory, lab supplies, laboratory supplies, commande de consommables de laboratoire, \
    commandes de réactifs, pH-métrie, pH-mètre, pH meters, conductimétrie, wet chemistry, bench chemistry
    sciences; Cahier de laboratoire; lab notebook, laboratory notebooks, ELN, electronic lab notebook, \
    cahier de laboratoire électronique, laboratory records, experimental records, laboratory documentation, \
    laboratory reports, lab reports, laboratory record keeping, LabArchives, Benchling, rapports d’analyse, \
    certificats d’analyse, certificates of analysis, bulletins d’analyse
    sciences; Expérimentation animale; animal experimentation, in vivo, études in vivo, in vivo studies, \
    modèles animaux, souris transgéniques, animal models, mouse models, mouse handling, manipulation de souris, \
    animalerie de laboratoire, dissection, chirurgie expérimentale, mouse colony, animal studies, \
    Home Office licence, Home Office personal licence, expérimentation in vivo, murine models, rodents, \
    rodent handling, zebrafish, drosophile, modèle murin, colony management, pharmacocinétique, pharmacokinetics, \
    toxicology, pharmacologie expérimentale
    sciences; Hématologie de laboratoire; analyses de biologie médicale, immuno-hématologie, blood bank testing, \
    automates de biologie, blood analysis, coagulation testing, transfusion science, validation des analyses, \
    clinical laboratory, blood smears, analyseurs Roche, pré-analytique
    sciences; Formulation; formulation cosmétique, formulation chimique, formulation galénique, cosmetic formulation, \
    formulation development, formulation de produits, tests de stabilité, stability testing, études de stabilité, \
    stability studies, développement de formules, product formulation, paint formulation, formes pharmaceutiques, \
    pharmaceutical formulation, colorimétrie des produits
    sciences; Génie des procédés; génie chimique, chemical engineering, chemical processes, procédés chimiques, \
    Aspen Plus, Aspen HYSYS, bilans matière et énergie, mass and energy balances, conduite de réacteurs, \
    réacteurs chimiques, distillation industrielle, scale-up, mise à l’échelle, pilote industriel, pilot plant, P&ID, \
    P&IDs, PID et PFD, schémas de procédé, filtration industrielle, extraction liquide-liquide, thermodynamique, \
    thermodynamics, transferts thermiques, heat transfer, mécanique des fluides, fluid mechanics, CFD, ANSYS Fluent, \
    OpenFOAM, COMSOL, STAR-CCM+, computational fluid dynamics, fluid dynamics, chemical process, COMSOL Multiphysics, \
    opérations unitaires, unit operations, process simulation, simulation de procédés, reactor design, \
    process flow diagrams
    sciences; Financement de la recherche; demandes de financement recherche, \
    réponse à appels à projets de recherche, projets ANR, Horizon 2020, Horizon Europe, research funding, \
    montage de projets européens, research grants, ANR, research proposals, grant proposals
    """
}
