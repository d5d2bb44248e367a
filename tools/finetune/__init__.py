"""Make the encoder that ships in models/encoder: `python -m tools.finetune`.

Run it in an environment of its own (requirements.txt beside this file); triage itself never needs torch.
"""
