extension LexiconTable {
  /// Data and statistics.
  static let data = """
    données; Machine learning; apprentissage automatique, XGBoost, random forest, modèles prédictifs, \
    predictive models, predictive modelling, predictive modeling, predictive analytics, modélisation prédictive, \
    apprentissage supervisé, supervised learning, feature engineering, LightGBM, reinforcement learning, \
    analyse prédictive
    données; scikit-learn
    données; Deep learning; apprentissage profond, Keras, neural networks, réseaux de neurones, CNN RNN, \
    convolutional networks, transformers NLP
    données; TensorFlow
    données; PyTorch
    données; NLP; natural language processing, traitement automatique des langues, text mining, spaCy, NLTK, \
    Hugging Face, TAL traitement automatique, sentiment analysis, analyse de sentiments, fouille de textes, \
    topic modelling
    données; Intelligence artificielle; artificial intelligence, IA générative, generative AI, \
    intelligence artificielle générative, LLM, large language models, LangChain, RAG LLM, Midjourney, \
    Stable Diffusion, chatbots, AI tools, outils d’IA, OpenAI, GitHub Copilot
    données; Analyse de données; data analysis, analyse data, data analytics, analysing data, analyzing data, \
    exploitation des données, analyse statistique de données, données statistiques, exploratory data analysis, \
    analyse exploratoire, traitement de données, data processing, traitement et analyse de données, data mining, \
    fouille de données, analysed data, analyzed data, data interpretation, interprétation de données, data insights, \
    extraction de données, data extraction, exploration de données, datamining, analyser les données
    données; pandas; NumPy, scipy, matplotlib, seaborn, Plotly, librairie pandas, Polars, statsmodels
    données; Data engineering; big data, Hadoop, ingénierie de données, data pipelines, pipelines de données, \
    data lake, MapReduce, HDFS, Hive Hadoop, ingestion de données, data ingestion, data platform, \
    architecture de données, data architecture, lac de données, flux de données
    données; ETL; Talend, Airflow, dbt, SSIS, Informatica PowerCenter, ELT, Alteryx, Pentaho, KNIME, Dataiku, \
    Apache NiFi, Fivetran, Azure Data Factory, Apache Airflow, AWS Glue, Talend Open Studio
    données; Visualisation de données; data visualization, dataviz, data visualisation, datavisualisation, \
    Dash Plotly, infographies de données, data viz, datavisualization, R Shiny, Streamlit, data storytelling, \
    interactive dashboards, tableaux de bord interactifs, visualising data
    données; Power BI; PowerBI, DAX, Power BI Desktop, Microsoft Power BI
    données; Qlik; QlikView, Qlik Sense
    données; Looker Studio; Data Studio
    données?; Tableau; Tableau Software, Tableau Desktop
    données?; Spark; Apache Spark, PySpark
    données; Snowflake; BigQuery, Databricks
    données?; SAS
    données*; Statistiques; statistics, statistical analysis, analyse statistique, biostatistiques, \
    tests statistiques, statistical tests, statistical methods, méthodes statistiques, statistique descriptive, \
    descriptive statistics, probabilités, hypothesis testing, tests d’hypothèses, statistical software, \
    statistique inférentielle, inferential statistics, statistical analyses, traitement statistique, \
    statistical inference, Bayesian statistics, échantillonnage statistique, ANOVA, analyse de variance, \
    inférence statistique, sondages statistiques, survival analysis, analyse de survie, time series analysis, \
    statistiques bayésiennes, biostatistics, analyse factorielle, factor analysis, multivariate statistics, \
    modèles mixtes, mixed models, structural equation modelling, modèles linéaires, analyse de données statistiques, \
    statistical testing, processus stochastiques, stochastic processes, redressement d’enquêtes, sampling design, \
    traitement statistique des données, causal inference, inférence causale, classification hiérarchique, \
    analyse des correspondances, Monte Carlo, data imputation
    données; SPSS
    données; Stata
    données*; Modélisation; statistical modelling, modélisation statistique, modelling, régression linéaire, \
    régression logistique, linear regression, logistic regression, regression analysis, modèles statistiques, \
    statistical models, ACP, analyse en composantes principales, analyse multivariée, multivariate analysis, \
    mathematical modelling, modélisation mathématique, regression models, mathematical modeling, statistical modeling
    données; Informatique décisionnelle; business intelligence, BI, SSRS, SSAS, MicroStrategy, MDX, data warehouse, \
    entrepôt de données, data warehousing, data marts, datawarehouse, modélisation dimensionnelle, star schema
    données; Qualité des données; data quality, nettoyage de données, data cleaning, data cleansing, \
    fiabilisation des données, contrôle de cohérence, data validation, validation de données, \
    contrôle de qualité des données, data checks, data integrity, intégrité des données, contrôle des données, \
    cleaning data, cleaned data, dédoublonnage, mise en qualité des données, data wrangling, préparation de données, \
    data preparation
    données; Gouvernance des données; data governance, data management, gestion de données, data stewardship, \
    data catalogue, dictionnaire de données, data dictionary, référentiel de données, master data management, \
    master data, Collibra, data catalog, métadonnées, metadata
    données; Collecte de données; data collection, collecting data, collected data, gathering data, data gathering, \
    collecter des données
    données; Séries temporelles; time series, prévision de séries temporelles, time series forecasting, ARIMA
    données; Vision par ordinateur; computer vision, OpenCV, traitement d’images numériques, image processing, \
    traitement d’image, YOLO, image recognition, reconnaissance d’images
    données; MLOps; MLflow, mise en production de modèles, model deployment, Kubeflow, SageMaker, Vertex AI
    données; Recherche opérationnelle; operations research, programmation linéaire, linear programming, \
    optimisation combinatoire, CPLEX, Gurobi, mathematical optimisation
    données; Web scraping; BeautifulSoup, Scrapy, crawling web
    données; Open data; données ouvertes, données publiques
    données; Traitement du signal; signal processing, digital signal processing, analyse de signaux
    données; Géomatique; geospatial analysis, spatial analysis, analyse spatiale, télédétection, remote sensing, \
    geospatial data, données géographiques, données spatiales, imagerie satellite, images satellites, \
    satellite imagery, traitement d’images satellites, Sentinel-2, ENVI, ERDAS Imagine, SNAP Sentinel, Orfeo Toolbox, \
    images satellitaires, imagerie satellitaire, Landsat, photo-interprétation, hyperspectral, NDVI, \
    aerial photography interpretation, drone télédétection
    données; Saisie et mise à jour de bases de données; database updates, alimentation de la base de données, \
    tenue de base de données, gestion de la base de données clients, mise à jour des bases
    données; Logiciels statistiques; JMP, XLSTAT, IBM SPSS, Statistica, SAS JMP, jamovi, SIMCA, Origin Pro, \
    OriginLab, Gretl, Statgraphics, Mplus, Sigmaplot, Modalisa
    """
}
