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
  readonly subsumedBy: string;
}

/** Largest archive first: the order in which an ambiguous code is read if there is no other evidence. */
export const ARCHIVES: readonly Archive[] = [
  {
    id: 'cs',
    name: 'Computer Science',
    subjects: {
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
    },
  },
  {
    id: 'math',
    name: 'Mathematics',
    subjects: {
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
    },
  },
  {
    id: 'astro-ph',
    name: 'Astrophysics',
    subjects: {
      '': 'Astrophysics',
      CO: 'Cosmology and Nongalactic Astrophysics',
      EP: 'Earth and Planetary Astrophysics',
      GA: 'Astrophysics of Galaxies',
      HE: 'High Energy Astrophysical Phenomena',
      IM: 'Instrumentation and Methods for Astrophysics',
      SR: 'Solar and Stellar Astrophysics',
    },
  },
  {
    id: 'cond-mat',
    name: 'Condensed Matter',
    subjects: {
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
    },
  },
  {
    id: 'physics',
    name: 'Physics',
    subjects: {
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
    },
  },
  {
    id: 'quant-ph',
    name: 'Quantum Physics',
    subjects: { '': 'Quantum Physics' },
  },
  {
    id: 'hep-ph',
    name: 'High Energy Physics - Phenomenology',
    subjects: { '': 'High Energy Physics - Phenomenology' },
  },
  {
    id: 'hep-th',
    name: 'High Energy Physics - Theory',
    subjects: { '': 'High Energy Physics - Theory' },
  },
  {
    id: 'hep-ex',
    name: 'High Energy Physics - Experiment',
    subjects: { '': 'High Energy Physics - Experiment' },
  },
  {
    id: 'hep-lat',
    name: 'High Energy Physics - Lattice',
    subjects: { '': 'High Energy Physics - Lattice' },
  },
  {
    id: 'gr-qc',
    name: 'General Relativity and Quantum Cosmology',
    subjects: { '': 'General Relativity and Quantum Cosmology' },
  },
  { id: 'math-ph', name: 'Mathematical Physics', subjects: { '': 'Mathematical Physics' } },
  { id: 'nucl-th', name: 'Nuclear Theory', subjects: { '': 'Nuclear Theory' } },
  { id: 'nucl-ex', name: 'Nuclear Experiment', subjects: { '': 'Nuclear Experiment' } },
  {
    id: 'stat',
    name: 'Statistics',
    subjects: {
      AP: 'Applications',
      CO: 'Computation',
      ME: 'Methodology',
      ML: 'Machine Learning',
      OT: 'Other Statistics',
    },
  },
  {
    id: 'eess',
    name: 'Electrical Engineering and Systems Science',
    subjects: {
      AS: 'Audio and Speech Processing',
      IV: 'Image and Video Processing',
      SP: 'Signal Processing',
      SY: 'Systems and Control',
    },
  },
  {
    id: 'nlin',
    name: 'Nonlinear Sciences',
    subjects: {
      AO: 'Adaptation and Self-Organizing Systems',
      CD: 'Chaotic Dynamics',
      CG: 'Cellular Automata and Lattice Gases',
      PS: 'Pattern Formation and Solitons',
      SI: 'Exactly Solvable and Integrable Systems',
    },
  },
  {
    id: 'q-bio',
    name: 'Quantitative Biology',
    subjects: {
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
    },
  },
  {
    id: 'q-fin',
    name: 'Quantitative Finance',
    subjects: {
      CP: 'Computational Finance',
      GN: 'General Finance',
      MF: 'Mathematical Finance',
      PM: 'Portfolio Management',
      PR: 'Pricing of Securities',
      RM: 'Risk Management',
      ST: 'Statistical Finance',
      TR: 'Trading and Market Microstructure',
    },
  },
  {
    id: 'econ',
    name: 'Economics',
    subjects: { EM: 'Econometrics', GN: 'General Economics', TH: 'Theoretical Economics' },
  },
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

/** Archives that arXiv closed, and the categories that took over. */
export const CLOSED_ARCHIVES: readonly ClosedArchive[] = [
  closed('acc-phys', 'Accelerator Physics', '1996-09-30', 'physics.acc-ph'),
  closed('adap-org', 'Adaptation, Noise, and Self-Organizing Systems', '1999-12-31', 'nlin.AO'),
  closed('alg-geom', 'Algebraic Geometry', '1997-12-31', 'math.AG'),
  closed('ao-sci', 'Atmospheric-Oceanic Sciences', '1996-09-30', 'physics.ao-ph'),
  closed('atom-ph', 'Atomic, Molecular and Optical Physics', '1996-09-30', 'physics.atom-ph'),
  closed('bayes-an', 'Bayesian Analysis', '1996-11-30', 'physics.data-an'),
  closed('chao-dyn', 'Chaotic Dynamics', '1999-12-31', 'nlin.CD'),
  closed('chem-ph', 'Chemical Physics', '1996-09-30', 'physics.chem-ph'),
  closed('cmp-lg', 'Computation and Language', '1998-09-30', 'cs.CL'),
  closed('comp-gas', 'Cellular Automata and Lattice Gases', '1999-12-31', 'nlin.CG'),
  closed('dg-ga', 'Differential Geometry', '1997-12-31', 'math.DG'),
  closed('funct-an', 'Functional Analysis', '1997-12-31', 'math.FA'),
  closed('mtrl-th', 'Materials Theory', '1996-09-30', 'cond-mat.mtrl-sci'),
  closed('patt-sol', 'Pattern Formation and Solitons', '1999-12-31', 'nlin.PS'),
  closed('plasm-ph', 'Plasma Physics', '1996-09-30', 'physics.plasm-ph'),
  closed('q-alg', 'Quantum Algebra and Topology', '1997-12-31', 'math.QA'),
  closed('solv-int', 'Exactly Solvable and Integrable Systems', '1999-12-31', 'nlin.SI'),
  closed('supr-con', 'Superconductivity', '1996-10-31', 'cond-mat.supr-con'),
];

function closed(id: string, name: string, until: string, subsumedBy: string): ClosedArchive {
  return { id, name, until: calendarDateSchema.parse(until), subsumedBy };
}
