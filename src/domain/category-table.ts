/** The data of category.ts: arXiv's archives with their subject classes, aliases, and closed archives. */
import { calendarDateSchema, type CalendarDate } from './calendar-date.ts';

/** `subjects` maps what follows the dot to a name; the empty key is the bare archive. */
interface Archive {
  readonly id: string;
  readonly name: string;
  readonly subjects: Readonly<Record<string, string>>;
}

interface ClosedArchive {
  readonly id: string;
  readonly name: string;
  readonly until: CalendarDate;
}

/** Largest archive first: the order in which an ambiguous code is read if there is no other evidence. */
export const ARCHIVES: readonly Archive[] = [
  archive('cs', 'Computer Science', {
    AI: 'Artificial Intelligence',
    AR: 'Hardware Architecture',
    CC: 'Computational Complexity',
    CE: 'Computational Engineering, Finance, and Science',
    CG: 'Computational Geometry',
    CL: 'Computation and Language',
    CR: 'Cryptography and Security',
    CV: 'Computer Vision and Pattern Recognition',
    CY: 'Computers and Society',
    DB: 'Databases',
    DC: 'Distributed, Parallel, and Cluster Computing',
    DL: 'Digital Libraries',
    DM: 'Discrete Mathematics',
    DS: 'Data Structures and Algorithms',
    ET: 'Emerging Technologies',
    FL: 'Formal Languages and Automata Theory',
    GL: 'General Literature',
    GR: 'Graphics',
    GT: 'Computer Science and Game Theory',
    HC: 'Human-Computer Interaction',
    IR: 'Information Retrieval',
    IT: 'Information Theory',
    LG: 'Machine Learning',
    LO: 'Logic in Computer Science',
    MA: 'Multiagent Systems',
    MM: 'Multimedia',
    MS: 'Mathematical Software',
    NE: 'Neural and Evolutionary Computing',
    NI: 'Networking and Internet Architecture',
    OH: 'Other Computer Science',
    OS: 'Operating Systems',
    PF: 'Performance',
    PL: 'Programming Languages',
    RO: 'Robotics',
    SC: 'Symbolic Computation',
    SD: 'Sound',
    SE: 'Software Engineering',
    SI: 'Social and Information Networks',
  }),
  archive('math', 'Mathematics', {
    AC: 'Commutative Algebra',
    AG: 'Algebraic Geometry',
    AP: 'Analysis of PDEs',
    AT: 'Algebraic Topology',
    CA: 'Classical Analysis and ODEs',
    CO: 'Combinatorics',
    CT: 'Category Theory',
    CV: 'Complex Variables',
    DG: 'Differential Geometry',
    DS: 'Dynamical Systems',
    FA: 'Functional Analysis',
    GM: 'General Mathematics',
    GN: 'General Topology',
    GR: 'Group Theory',
    GT: 'Geometric Topology',
    HO: 'History and Overview',
    KT: 'K-Theory and Homology',
    LO: 'Logic',
    MG: 'Metric Geometry',
    NA: 'Numerical Analysis',
    NT: 'Number Theory',
    OA: 'Operator Algebras',
    OC: 'Optimization and Control',
    PR: 'Probability',
    QA: 'Quantum Algebra',
    RA: 'Rings and Algebras',
    RT: 'Representation Theory',
    SG: 'Symplectic Geometry',
    SP: 'Spectral Theory',
    ST: 'Statistics Theory',
  }),
  archive('astro-ph', 'Astrophysics', {
    '': 'Astrophysics',
    CO: 'Cosmology and Nongalactic Astrophysics',
    EP: 'Earth and Planetary Astrophysics',
    GA: 'Astrophysics of Galaxies',
    HE: 'High Energy Astrophysical Phenomena',
    IM: 'Instrumentation and Methods for Astrophysics',
    SR: 'Solar and Stellar Astrophysics',
  }),
  archive('cond-mat', 'Condensed Matter', {
    '': 'Condensed Matter',
    'dis-nn': 'Disordered Systems and Neural Networks',
    'mes-hall': 'Mesoscale and Nanoscale Physics',
    'mtrl-sci': 'Materials Science',
    other: 'Other Condensed Matter',
    'quant-gas': 'Quantum Gases',
    soft: 'Soft Condensed Matter',
    'stat-mech': 'Statistical Mechanics',
    'str-el': 'Strongly Correlated Electrons',
    'supr-con': 'Superconductivity',
  }),
  archive('physics', 'Physics', {
    'acc-ph': 'Accelerator Physics',
    'ao-ph': 'Atmospheric and Oceanic Physics',
    'app-ph': 'Applied Physics',
    'atm-clus': 'Atomic and Molecular Clusters',
    'atom-ph': 'Atomic Physics',
    'bio-ph': 'Biological Physics',
    'chem-ph': 'Chemical Physics',
    'class-ph': 'Classical Physics',
    'comp-ph': 'Computational Physics',
    'data-an': 'Data Analysis, Statistics and Probability',
    'ed-ph': 'Physics Education',
    'flu-dyn': 'Fluid Dynamics',
    'gen-ph': 'General Physics',
    'geo-ph': 'Geophysics',
    'hist-ph': 'History and Philosophy of Physics',
    'ins-det': 'Instrumentation and Detectors',
    'med-ph': 'Medical Physics',
    optics: 'Optics',
    'plasm-ph': 'Plasma Physics',
    'pop-ph': 'Popular Physics',
    'soc-ph': 'Physics and Society',
    'space-ph': 'Space Physics',
  }),
  archive('quant-ph', 'Quantum Physics', { '': 'Quantum Physics' }),
  archive('hep-ph', 'High Energy Physics - Phenomenology', {
    '': 'High Energy Physics - Phenomenology',
  }),
  archive('hep-th', 'High Energy Physics - Theory', { '': 'High Energy Physics - Theory' }),
  archive('hep-ex', 'High Energy Physics - Experiment', { '': 'High Energy Physics - Experiment' }),
  archive('hep-lat', 'High Energy Physics - Lattice', { '': 'High Energy Physics - Lattice' }),
  archive('gr-qc', 'General Relativity and Quantum Cosmology', {
    '': 'General Relativity and Quantum Cosmology',
  }),
  { id: 'math-ph', name: 'Mathematical Physics', subjects: { '': 'Mathematical Physics' } },
  { id: 'nucl-th', name: 'Nuclear Theory', subjects: { '': 'Nuclear Theory' } },
  { id: 'nucl-ex', name: 'Nuclear Experiment', subjects: { '': 'Nuclear Experiment' } },
  archive('stat', 'Statistics', {
    AP: 'Applications',
    CO: 'Computation',
    ME: 'Methodology',
    ML: 'Machine Learning',
    OT: 'Other Statistics',
  }),
  archive('eess', 'Electrical Engineering and Systems Science', {
    AS: 'Audio and Speech Processing',
    IV: 'Image and Video Processing',
    SP: 'Signal Processing',
    SY: 'Systems and Control',
  }),
  archive('nlin', 'Nonlinear Sciences', {
    AO: 'Adaptation and Self-Organizing Systems',
    CD: 'Chaotic Dynamics',
    CG: 'Cellular Automata and Lattice Gases',
    PS: 'Pattern Formation and Solitons',
    SI: 'Exactly Solvable and Integrable Systems',
  }),
  archive('q-bio', 'Quantitative Biology', {
    '': 'Quantitative Biology',
    BM: 'Biomolecules',
    CB: 'Cell Behavior',
    GN: 'Genomics',
    MN: 'Molecular Networks',
    NC: 'Neurons and Cognition',
    OT: 'Other Quantitative Biology',
    PE: 'Populations and Evolution',
    QM: 'Quantitative Methods',
    SC: 'Subcellular Processes',
    TO: 'Tissues and Organs',
  }),
  archive('q-fin', 'Quantitative Finance', {
    CP: 'Computational Finance',
    GN: 'General Finance',
    MF: 'Mathematical Finance',
    PM: 'Portfolio Management',
    PR: 'Pricing of Securities',
    RM: 'Risk Management',
    ST: 'Statistical Finance',
    TR: 'Trading and Market Microstructure',
  }),
  archive('econ', 'Economics', {
    EM: 'Econometrics',
    GN: 'General Economics',
    TH: 'Theoretical Economics',
  }),
];

/** Second ids of a category, in lower case. */
export const CATEGORY_ALIASES: Readonly<Record<string, string>> = {
  'cs.na': 'math.NA',
  'cs.sy': 'eess.SY',
  'math.it': 'cs.IT',
  'math.mp': 'math-ph',
  'q-fin.ec': 'econ.GN',
  'stat.th': 'math.ST',
};

/** Archives that arXiv closed, with the last day on which they took papers. */
export const CLOSED_ARCHIVES: readonly ClosedArchive[] = [
  closed('acc-phys', 'Accelerator Physics', '1996-09-30'),
  closed('adap-org', 'Adaptation, Noise, and Self-Organizing Systems', '1999-12-31'),
  closed('alg-geom', 'Algebraic Geometry', '1997-12-31'),
  closed('ao-sci', 'Atmospheric-Oceanic Sciences', '1996-09-30'),
  closed('atom-ph', 'Atomic, Molecular and Optical Physics', '1996-09-30'),
  closed('bayes-an', 'Bayesian Analysis', '1996-11-30'),
  closed('chao-dyn', 'Chaotic Dynamics', '1999-12-31'),
  closed('chem-ph', 'Chemical Physics', '1996-09-30'),
  closed('cmp-lg', 'Computation and Language', '1998-09-30'),
  closed('comp-gas', 'Cellular Automata and Lattice Gases', '1999-12-31'),
  closed('dg-ga', 'Differential Geometry', '1997-12-31'),
  closed('funct-an', 'Functional Analysis', '1997-12-31'),
  closed('mtrl-th', 'Materials Theory', '1996-09-30'),
  closed('patt-sol', 'Pattern Formation and Solitons', '1999-12-31'),
  closed('plasm-ph', 'Plasma Physics', '1996-09-30'),
  closed('q-alg', 'Quantum Algebra and Topology', '1997-12-31'),
  closed('solv-int', 'Exactly Solvable and Integrable Systems', '1999-12-31'),
  closed('supr-con', 'Superconductivity', '1996-10-31'),
];

function archive(id: string, name: string, subjects: Archive['subjects']): Archive {
  return { id, name, subjects };
}

function closed(id: string, name: string, until: string): ClosedArchive {
  return { id, name, until: calendarDateSchema.parse(until) };
}
