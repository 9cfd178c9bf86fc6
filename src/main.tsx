import './ui/start';
